#!/bin/sh
# Configures an unpacked server for Countersign: base.cli makes countersign.xml of the stock configuration for one node,
# base.cli and cluster.cli make countersign-cluster.xml of the stock one for a cluster. Used by the image's build and by
# the tests that start a cluster; the build's own demo does the first half through Maven.
#
# usage: configure-server.sh SERVER_HOME SCRIPTS POSTGRESQL_DRIVER_JAR
#   SERVER_HOME   the unpacked server
#   SCRIPTS       the folder with base.cli, cluster.cli and postgresql-module.xml (ear/src/main/server)
set -eu

server="$1"
scripts="$2"
driver="$3"
configuration="$server/standalone/configuration"
module="$server/modules/org/postgresql/jdbc/main"

mkdir -p "$module"
cp "$scripts/postgresql-module.xml" "$module/module.xml"
cmp -s "$driver" "$module/postgresql.jar" || cp "$driver" "$module/postgresql.jar"

apply() {
    echo "configure-server: $1"
    JBOSS_HOME="$server" NOPAUSE=true "$server/bin/jboss-cli.sh" --file="$scripts/$1" > "$configuration/$1.log" 2>&1 || {
        cat "$configuration/$1.log" >&2
        exit 1
    }
    rm "$configuration/$1.log"
}

cp "$configuration/standalone-full-ha.xml" "$configuration/countersign.xml"
apply base.cli
apply cluster.cli
mv "$configuration/countersign.xml" "$configuration/countersign-cluster.xml"

cp "$configuration/standalone-full.xml" "$configuration/countersign.xml"
apply base.cli
cp "$scripts/logging.properties" "$configuration/logging.properties"
rm -rf "$configuration/standalone_xml_history"
