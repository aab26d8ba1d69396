// TamisDiagnostics
