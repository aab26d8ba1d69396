import CNERModels
import Synchronization
import TamisCore

/// The models in use: those that are part of the program, and files that were opened.
enum ModelLibrary {
  private static let files = Mutex<[String: EntityModel]>([:])

  /// The model of a language that is part of the program; `nil` if there is none.
  ///
  /// - Parameter language: BCP 47; the primary subtag counts.
  /// - Returns: The model.
  static func builtIn(_ language: String) -> EntityModel? {
    TriggerLanguage.primary(language) == "fr" ? french : nil
  }

  private static let french: EntityModel? = {
    var count = 0
    // SAFETY: the bytes are a constant of the program.
    let bytes = unsafe UnsafeRawBufferPointer(start: tamis_ner_model_fr(&count), count: count)
    return unsafe try? EntityModel(ModelBytes(constant: bytes), name: "fr")
  }()

  /// The model in a file, opened once a process.
  ///
  /// - Parameter path: The file.
  /// - Returns: The model.
  /// - Throws: ``EntityModelError``.
  static func file(_ path: String) throws(EntityModelError) -> EntityModel {
    if let known = files.withLock({ $0[path] }) { return known }
    let model = try EntityModel(path: path)
    files.withLock { $0[path] = model }
    return model
  }
}
