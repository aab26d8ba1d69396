import TamisCore

/// Reads a file that is one document.
struct TextReader: DocumentReader {
  private let stream: any ByteSource
  private let context: ReadingContext
  private(set) var position = SourcePosition()

  init(_ stream: any ByteSource, _ context: ReadingContext) {
    self.stream = stream
    self.context = context
  }

  mutating func begin(at position: SourcePosition) throws(ByteStreamError) -> Bool {
    self.position = position
    guard position.recordCount > 0 else { return true }
    return try stream.skip(position.byteOffset)
  }

  mutating func next() -> SourceItem? {
    guard position.recordCount == 0 else { return nil }
    position.recordCount = 1
    var bytes: [UInt8] = []
    do throws(ByteStreamError) {
      guard try stream.readAll(into: &bytes, limit: context.options.maximumDocumentByteCount) else {
        return .failure(context.tooLarge())
      }
    } catch {
      return .failure(context.failure(error))
    }
    position.byteOffset = bytes.count
    do throws(DocumentError) {
      let decoded = try context.decoder.decode(bytes.span)
      let reference = SourceReference(
        path: context.path, baseOffset: context.baseOffset, byteCount: bytes.count, encoding: decoded.encoding.name)
      var metadata = JSONObject()
      if decoded.invalidBytes.count > 0 {
        metadata["invalidBytes"] = decoded.invalidBytes.json(baseOffset: context.baseOffset)
      }
      if decoded.foreignLines.count > 0 {
        metadata["foreignLines"] = decoded.foreignLines.json(baseOffset: context.baseOffset)
      }
      return .document(
        try Document(
          id: context.name, text: decoded.text, source: reference, decoding: decoded.alignment, metadata: metadata))
    } catch {
      return .failure(.document(error, path: context.name))
    }
  }
}
