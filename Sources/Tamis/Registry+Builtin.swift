import Cleaner
import Dedup
import Identifier
import NER
import Programs
import Summarizer
public import TamisCore
import Tokenizer

extension Registry {
  /// The processors that come with Tamis.
  ///
  /// This list is the only place where the program names them.
  public static var builtinProcessors: [any Processor.Type] {
    [
      // processors:begin
      Clean.self,
      Deduplicate.self,
      Identify.self,
      LinkEntities.self,
      RecognizeEntities.self,
      RunProgram.self,
      SplitStories.self,
      Summarize.self,
      Tokenize.self,
      // processors:end
    ]
  }

  /// The registry of the processors that come with Tamis.
  public static let builtin: Registry = {
    do {
      return try Registry(builtinProcessors)
    } catch {
      // Two built-in processors of one name: an error of this package, which its first test would find.
      preconditionFailure("the built-in processors cannot be registered: \(error)")
    }
  }()
}
