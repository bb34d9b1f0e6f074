#!/bin/sh
# Makes an installation's two keysets: the one that seals secrets and the one that hashes codes, in Tink's JSON form.
# Run it once, keep a copy where the database's copies are not, and give all nodes the same folder (COUNTERSIGN_KEYS).
#
# usage: make-keys.sh FOLDER
set -eu
umask 077
folder="$1"
mkdir -p "$folder"

# name, kind, first bytes of its record (in octal), prefix of what it makes
make() {
    file="$folder/countersign-$1.json"
    [ ! -e "$file" ] || { echo "make-keys: $file is there already, and is left as it is" >&2; exit 1; }
    id=$(($(od -An -N4 -tu4 /dev/urandom) % 2147483647 + 1))
    value=$({ printf "$3"; head -c 32 /dev/urandom; } | base64 | tr -d '\n')
    printf '{"primaryKeyId":%s,"key":[{"keyData":{"typeUrl":"type.googleapis.com/google.crypto.tink.%s","value":"%s","keyMaterialType":"SYMMETRIC"},"status":"ENABLED","keyId":%s,"outputPrefixType":"%s"}]}\n' \
        "$id" "$2" "$value" "$id" "$4" > "$file"
}

make sealing AesGcmKey '\032\040' TINK
make hashing HmacPrfKey '\022\002\010\003\032\040' RAW
echo "make-keys: two keysets in $folder"
