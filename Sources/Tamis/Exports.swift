// One import for programs that use Tamis as a library.
@_exported public import TamisCore
@_exported public import TamisEngine
@_exported public import TamisIO
@_exported public import TamisScript
