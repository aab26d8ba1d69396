// A reader of this module's declarations needs documents, pipelines, reports and the checker's environment.
@_exported public import TamisCore
@_exported public import TamisEngine
@_exported public import TamisScript
