// One import for programs that use Tamis as a library: the framework and the built-in processors.
@_exported public import Cleaner
@_exported public import Dedup
@_exported public import Identifier
@_exported public import NER
@_exported public import Programs
@_exported public import Summarizer
@_exported public import TamisCore
@_exported public import TamisEngine
@_exported public import TamisIO
@_exported public import TamisScript
@_exported public import Tokenizer
