public import TamisJSON

/// What a shared library was built for, or what a program is: both must be the same, or their idea of what a document
/// looks like in memory may differ.
public struct Handshake: Hashable, Sendable {
  /// The section of a library that holds its handshake, as JSON.
  static let sectionName = ".tamis.library"

  /// The version of the handshake itself.
  static let format = 1

  /// The version of Tamis.
  public var tamis: String

  /// The version of the Swift compiler, major and minor.
  public var compiler: String

  /// The number of the program's build, in hexadecimal digits: it changes with the code, the layout of every type, and
  /// the flags that it is compiled with.
  public var build: String

  /// Makes a handshake.
  ///
  /// - Parameters:
  ///   - tamis: The version of Tamis.
  ///   - compiler: The version of the Swift compiler, major and minor.
  ///   - build: The number of the program's build.
  public init(tamis: String, compiler: String = Self.compilerVersion, build: String) {
    self.tamis = tamis
    self.compiler = compiler
    self.build = build
  }

  /// The version of the compiler of this program, major and minor.
  public static var compilerVersion: String {
    #if compiler(>=6.6)
      "6.6 or later"
    #elseif compiler(>=6.5)
      "6.5"
    #elseif compiler(>=6.4)
      "6.4"
    #elseif compiler(>=6.3)
      "6.3"
    #else
      "6.2"
    #endif
  }

  /// The handshake as JSON: what a library is built with.
  public var json: JSONObject {
    [
      "format": .integer(Self.format), "tamis": .string(tamis), "compiler": .string(compiler), "build": .string(build),
    ]
  }

  /// Reads the handshake of a library.
  ///
  /// - Returns: `nil` if it is none of this format.
  init?(_ bytes: [UInt8]) {
    // A section may be filled up with zeros.
    let text = bytes.prefix { $0 != 0 }
    guard let json = try? JSONParser.parse(String(decoding: text, as: UTF8.self)),
      json["format"]?.integerValue == Self.format, let tamis = json["tamis"]?.stringValue,
      let compiler = json["compiler"]?.stringValue, let build = json["build"]?.stringValue
    else { return nil }
    self.init(tamis: tamis, compiler: compiler, build: build)
  }

  /// Why a library of this handshake cannot be used by a program; `nil` if it can.
  func difference(from program: Handshake) -> String? {
    if tamis != program.tamis {
      return "it was built for tamis \(Self.plain(tamis)), and this is \(program.tamis)"
    }
    if compiler != program.compiler {
      return "it was built by Swift \(Self.plain(compiler)), and this program by \(program.compiler)"
    }
    guard build != program.build else { return nil }
    return "it was built for another build of this program, whose types may have another layout "
      + "(\(Self.plain(build)), and this is \(program.build.prefix(12)))"
  }

  /// Text of a file, fit for a message.
  private static func plain(_ text: String) -> String {
    String(text.unicodeScalars.prefix(12).map { $0.value > 0x20 && $0.value < 0x7F ? Character($0) : "?" })
  }
}
