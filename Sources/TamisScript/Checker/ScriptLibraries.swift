import TamisCore
import TamisDiagnostics

/// The libraries that a script names with `plugin`, loaded.
struct ScriptLibraries {
  /// The processors of the environment, and those of the libraries.
  private(set) var registry: Registry

  /// The libraries that were loaded, in the order of the script.
  private(set) var paths: [String] = []

  /// Whether one could not be loaded, so that its processors are missing.
  private(set) var areIncomplete = false

  /// Loads the libraries of a script, and reports those that cannot be had.
  init(_ syntax: ScriptSyntax, _ environment: ScriptEnvironment, sink: inout DiagnosticSink) {
    registry = environment.registry
    for case .library(let plugin) in syntax.statements where !paths.contains(plugin.path) {
      do {
        guard let load = environment.loadLibrary else { throw LibrariesUnavailable() }
        var extended = registry
        for type in try load(plugin.path) where !extended.contains(type) { try extended.add(type) }
        registry = extended
        paths.append(plugin.path)
      } catch {
        areIncomplete = true
        let error = error as? any TamisError
        sink.report(
          .pluginNotLoaded, error?.message ?? "the library '\(plugin.path)' cannot be loaded", at: plugin.range,
          help: error?.help)
      }
    }
  }
}

/// The program that checks the script has no way to load libraries.
private struct LibrariesUnavailable: TamisError {
  let code: DiagnosticCode = "script.plugin-not-loaded"
  let message = "scripts cannot load libraries here"
  let help: String? = nil
}
