// Whoever runs a pipeline needs documents, sources and sinks.
@_exported public import TamisIO
