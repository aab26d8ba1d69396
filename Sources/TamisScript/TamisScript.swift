// TamisScript
