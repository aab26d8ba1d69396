// TamisIO
