// TamisEngine
