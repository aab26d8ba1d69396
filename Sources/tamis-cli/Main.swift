import ArgumentParser
import TamisCore

@main
enum Main {
  static func main() async {
    Platform.ignoreBrokenPipes()
    let console = Console()
    do {
      var command = try TamisCommand.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let exit as Exit {
      Platform.exitNow(exit.status)
    } catch is CancellationError {
      Platform.exitNow(.interrupted)
    } catch let error as any TamisError {
      console.report(error)
      Platform.exitNow(.couldNotRun)
    } catch {
      let text = TamisCommand.fullMessage(for: error, columns: console.width)
      if TamisCommand.exitCode(for: error).isSuccess {
        console.output(text.isEmpty ? "" : text + "\n")
        Platform.exitNow(.done)
      }
      console.error(text + "\n")
      Platform.exitNow(.couldNotRun)
    }
  }
}
