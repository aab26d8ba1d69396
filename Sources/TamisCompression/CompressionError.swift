package import TamisCore

/// Compressed bytes that cannot be read.
package struct CompressionError: TamisError, Hashable {
  /// What is wrong with them.
  package enum Kind: Hashable, Sendable {
    /// They are not, or not any more, what a compressor made.
    case corrupt
    /// They end in the middle of a frame; no bytes at all count as such.
    case cutShort
    /// Their frames look back further than memory is given for.
    case windowTooLarge
  }

  /// What is wrong.
  package let kind: Kind
  /// The compression that they were read as.
  package let compression: Compression
  /// The number of compressed bytes in front of the place where reading stopped.
  package let byteOffset: Int

  package var code: DiagnosticCode {
    switch kind {
    case .corrupt: "compression.corrupt"
    case .cutShort: "compression.cut-short"
    case .windowTooLarge: "compression.window-too-large"
    }
  }

  /// What happened, with the name of the compression but without the place.
  package var reason: String {
    let name = compression == .gzip ? "gzip" : "Zstandard"
    return switch kind {
    case .corrupt: "the \(name) data are damaged"
    case .cutShort: "the \(name) data are cut short"
    case .windowTooLarge: "the Zstandard data need more than 128 MiB of memory to be read"
    }
  }

  package var message: String { "\(reason) at byte \(byteOffset)" }

  package var help: String? {
    switch kind {
    case .corrupt: "check the file with '\(tool) -t'; what stood in front of the damage was read"
    case .cutShort: "the file is incomplete: copy or download it again"
    case .windowTooLarge: "it was made with --long or --ultra: decompress it first with 'zstd -d --long=31'"
    }
  }

  private var tool: String { compression == .gzip ? "gzip" : "zstd" }
}
