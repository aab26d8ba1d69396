// A reader of this module's declarations needs documents, formats and errors.
@_exported public import TamisCore
