#!/bin/sh
# Writes the length of each record into its document's metadata: the protocol with nothing but a shell.
# tamis run -e 'exec("sh docs/examples/programs/length.sh")' FILE
read -r hello
echo '{"hello": {"protocol": 1, "name": "length"}}'
while IFS= read -r line; do
  sequence=${line#*\"seq\":}
  echo "{\"seq\": ${sequence%%,*}, \"metadata\": {\"recordLength\": ${#line}}}"
done
