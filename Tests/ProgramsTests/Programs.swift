import TamisCore

@testable import Programs

/// Programs in plain shell, which every machine has, for the stage to run.
enum Programs {
  /// Answers hello, then each document by what its text holds: `DIE`, `HANG`, `NONSENSE`, `ERROR`, `LAYER`, `NOTE`,
  /// or else with one mark over its first two offsets.
  static let marker = #"""
    read -r hello
    echo '{"hello": {"protocol": 1, "provides": ["marks"]}}'
    while IFS= read -r line; do
      sequence=${line#*\"seq\":}
      sequence=${sequence%%,*}
      case "$line" in
        *DIE*) kill -9 $$ ;;
        *HANG*) sleep 1000 ;;
        *NONSENSE*) echo 'not JSON at all' ;;
        *ERROR*) echo "{\"seq\": $sequence, \"error\": {\"code\": \"no-verb\", \"message\": \"no verb\"}}" ;;
        *LAYER*) echo "{\"seq\": $sequence, \"layers\": {\"others\": []}}" ;;
        *OUTSIDE*) echo "{\"seq\": $sequence, \"layers\": {\"marks\": [{\"start\": 3, \"end\": 900}]}}" ;;
        *NOTE*) echo "about $sequence" >&2; echo "{\"seq\": $sequence}" ;;
        *) echo "{\"seq\": $sequence, \"layers\": {\"marks\": [{\"start\": 0, \"end\": 2, \"kind\": \"start\"}]}}" ;;
      esac
    done
    """#

  /// Answers every document with nothing.
  static let lawful = #"""
    read -r hello
    echo '{"hello": {"protocol": 1, "provides": ["marks"]}}'
    while IFS= read -r line; do
      sequence=${line#*\"seq\":}
      echo "{\"seq\": ${sequence%%,*}}"
    done
    """#

  /// The stage with a program.
  static func stage(_ script: String, provides: [String] = ["marks"]) -> RunProgram {
    var stage = RunProgram()
    stage.command = script
    stage.providedLayers = provides
    stage.timeout = 20
    return stage
  }

  static func documents(_ texts: [String]) -> [Document] {
    texts.enumerated().map { Document(id: "d\($0.offset)", text: $0.element) }
  }
}

extension RunProgram {
  /// The codes of the errors that documents fail with, by place; `nil` for those that are done.
  func outcomes(of documents: inout [Document]) -> [String?] {
    let failures = process(&documents)
    return documents.indices.map { index in (failures[index] as? any TamisError).map { $0.code.rawValue } }
  }
}
