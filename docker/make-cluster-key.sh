#!/bin/sh
# Makes the key with which the nodes of a cluster seal what they tell each other: who does not have it can neither join
# nor read. Run it once, and give all nodes the same file, in the folder of the keysets (COUNTERSIGN_KEYS). Its password
# is COUNTERSIGN_CLUSTER_PASSWORD, from the environment, of six signs at least.
#
# usage: make-cluster-key.sh FOLDER
set -eu
umask 077
file="$1/countersign-cluster.p12"
[ -n "${COUNTERSIGN_CLUSTER_PASSWORD:-}" ] || { echo "make-cluster-key: no COUNTERSIGN_CLUSTER_PASSWORD" >&2; exit 64; }
[ ! -e "$file" ] || { echo "make-cluster-key: $file is there already, and is left as it is" >&2; exit 1; }
mkdir -p "$1"
"${JAVA_HOME:+$JAVA_HOME/bin/}keytool" -genseckey -alias cluster -keyalg AES -keysize 256 -storetype PKCS12 \
    -keystore "$file" -storepass:env COUNTERSIGN_CLUSTER_PASSWORD > /dev/null
echo "make-cluster-key: $file"
