import Foundation
import PackagePlugin

/// `swift package new-processor NAME`: adds a processor to this package, with its tests and its page in the docs.
///
/// Everything is checked before anything is written, and what was written goes again if a later step fails: the tree is
/// either complete or as it was.
@main
struct NewProcessor: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    guard !arguments.contains(where: { ["--help", "-h"].contains($0) }) else {
      print(Self.usage)
      return
    }
    let names = try ProcessorNames(arguments: arguments)
    if let path = names.packageFolder {
      try names.checkIsUsable(targets: context.package.targets.map(\.name))
      let template = PackageTemplate(names: names, folder: path, tamis: context.package.directoryURL)
      var changes = try PackageChanges(newFolder: template.folder)
      for (path, contents) in template.files { try changes.create(path, contents) }
      try changes.write()
      print(template.report)
      return
    }
    var changes = try PackageChanges(folder: context.package.directoryURL)
    try names.checkAreFree(in: changes, targets: context.package.targets.map(\.name))
    try changes.list(names)
    let template = ProcessorTemplate(names: names)
    for (path, contents) in template.files { try changes.create(path, contents) }
    try changes.write()
    print(template.report)
  }

  static let usage = """
    usage: swift package --allow-writing-to-package-directory new-processor NAME [--type TYPE] [--package FOLDER]

    Adds a processor that works: a target, its tests under the laws of processors, a page in the docs, and its line in
    the list of built-in processors. It is then in `tamis list`, in scripts and in the REPL's completion.

      NAME         the target, a noun in upper camel case: Readability
      --type TYPE  the processor's type, another name than NAME's (default: NAMEProcessor)
      --package FOLDER
                   makes a package of its own in a new folder instead, which depends on this one: the processor, its
                   tests, and a command that has it beside the built-in ones

    Scripts call it by NAME in small letters: WordCount is word_count. Nothing is changed if a name is taken or a step fails.
    """
}

/// Why nothing was changed.
struct Refusal: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description + "\nnothing was changed" }
}
