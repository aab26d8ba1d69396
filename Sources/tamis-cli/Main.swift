import TamisTool

@main
enum Main {
  static func main() async { await TamisTool.main(registry: .builtin) }
}
