// TamisScript: the script language.
//
// Text → Lexer → Parser → Checker → Plan, and back by way of ScriptPrinter. ScriptFormatter works on tokens alone.
// The language is described for users in docs/language.md. Nothing here reads a file or runs a processor.
