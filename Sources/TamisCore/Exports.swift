// One import gives an author of processors documents, JSON values for metadata, and diagnostic codes for errors.
@_exported public import TamisDiagnostics
@_exported public import TamisJSON
