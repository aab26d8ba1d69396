# Marks every exclamation mark; jq's offsets count Unicode scalars, and so does the protocol where nothing else is said.
# tamis run -e 'exec("jq -c --unbuffered -f docs/examples/programs/shouts.jq", provides: ["shouts"])' FILE
if has("hello") then
  {hello: {protocol: 1, name: "shouts", provides: ["shouts"]}}
else
  {seq, layers: {shouts: [.text | explode | to_entries[] | select(.value == 33) | {start: .key, end: (.key + 1)}]}}
end
