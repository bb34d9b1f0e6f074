#!/bin/sh
# Starts one node: a server process with the EAR deployed. The image's entry point, and what the tests start their
# servers with. Everything comes from the environment; a word in brackets is the default.
#
# Where things are
#   JBOSS_HOME                      the unpacked server, configured by base.cli
#   COUNTERSIGN_EAR                 the application's archive
#   COUNTERSIGN_HOME                the node's own folder: data, log, temporary files   [$JBOSS_HOME/standalone]
#   COUNTERSIGN_CONFIG              the configuration's name                            [countersign.xml]
#   JAVA_HOME, COUNTERSIGN_JAVA_OPTS  the Java, and its options                         [-Xms128m -Xmx512m]
# Where it listens
#   COUNTERSIGN_NODE                the node's name, unique in the cluster, 23 bytes at most  [countersign]
#   COUNTERSIGN_BIND                address of the pages                                [127.0.0.1]
#   COUNTERSIGN_HTTP_PORT           port of the pages                                   [8080]
#   COUNTERSIGN_MANAGEMENT_BIND     address of health, metrics and management           [127.0.0.1]
#   COUNTERSIGN_MANAGEMENT_PORT     its port                                            [9990]
#   COUNTERSIGN_CLUSTER_BIND        cluster: address towards the other nodes            [127.0.0.1]
#   COUNTERSIGN_JMS_PORT            cluster: port of the broker towards the other brokers  [5445]
#   COUNTERSIGN_CLUSTER_PORT        cluster: port towards the other nodes               [7600]
#   COUNTERSIGN_CLUSTER_HOSTS       cluster: all of them, as host[port],host[port]
#   COUNTERSIGN_CLUSTER_PASSWORD    cluster: opens countersign-cluster.p12 in COUNTERSIGN_KEYS (make-cluster-key.sh), and is
#                                   what the brokers tell each other; no default
#   COUNTERSIGN_BEHIND_PROXY        true: believe the proxy's X-Forwarded-* headers     [false]
#                                   It must overwrite X-Forwarded-Host and -Proto, and overwrite X-Forwarded-For or append
#                                   to it: its last address counts as the visitor's. Nobody else may reach the node.
# Read by the server's configuration (base.cli)
#   COUNTERSIGN_DB_DRIVER           h2 or postgresql                                    [h2]
#   COUNTERSIGN_DB_URL, COUNTERSIGN_DB_USER, COUNTERSIGN_DB_PASSWORD   the application's own access
#   COUNTERSIGN_DB_OWNER_USER, COUNTERSIGN_DB_OWNER_PASSWORD           the schema's owner, for migrations only
#   COUNTERSIGN_DB_POOL             connections at most                                 [20]
#   COUNTERSIGN_DB_SPY              true: every statement can be logged, by the logger jboss.jdbc.spy  [false]
#   COUNTERSIGN_HTTP_THREADS        requests at work at a time                          [64]
#   COUNTERSIGN_MAX_POST            bytes read of a request at most; pages allow less   [134217728]
#   COUNTERSIGN_SESSIONS            web sessions in memory at most; older ones wait on disk  [2000]
# Read by the application
#   DEPLOYMENT                      demo or production                                  [production]
#   COUNTERSIGN_BASE_URL            under which people reach it; links in mail use it
#   COUNTERSIGN_KEYS                folder of the keysets (make-keys.sh)                [the data folder]
#   COUNTERSIGN_MAIL_SMTP_HOST      the mail server; with _PORT [587], _USER, _PASSWORD, and _STARTTLS=off on a trusted wire
#   COUNTERSIGN_MAIL_FROM           the sender of all mail, as Countersign <no-reply@example.com>
#   COUNTERSIGN_SUPPORT             how people reach customer support, as support@example.com or a telephone number
#   COUNTERSIGN_PASSWORD_MEMORY_KIB, COUNTERSIGN_PASSWORD_PASSES           what Argon2id takes for a password  [19456, 2]
#   COUNTERSIGN_SMS_GATEWAYS, COUNTERSIGN_VOICE_GATEWAYS, COUNTERSIGN_LETTER_GATEWAYS, COUNTERSIGN_EMAIL_GATEWAYS
#                                   names in order, or none; a demo has simulators
#   COUNTERSIGN_LETTER_SPOOL_DIR    for the gateway spool: the folder for a print service, one for all nodes; the package
#                                   org.countersign.adapter.print tells what lies where
#   COUNTERSIGN_LETTER_SPOOL_CERTIFICATE    that service's X.509 certificate with an RSA key, PEM or DER; only it opens letters
#   COUNTERSIGN_OFFICE              who writes letters: name and address, lines parted by |
#   COUNTERSIGN_OFFICE_COUNTRY      where that is (ISO 3166-1); letters within it name no country  [US]
#   COUNTERSIGN_BUREAU              the credit bureau: http or none; a demo has a simulator  [none]
#   COUNTERSIGN_BUREAU_HTTP_URL     where it is, as https://bureau.example/v1; the package org.countersign.adapter.bureau
#                                   tells what is said there
#   COUNTERSIGN_BUREAU_HTTP_KEY_STORE    PKCS#12 with this office's certificate, where the bureau asks for one
#   COUNTERSIGN_BUREAU_HTTP_TRUST_STORE  PKCS#12 with those that are believed           [the Java's own]
#   COUNTERSIGN_BUREAU_HTTP_KEY_STORE_PASSWORD, COUNTERSIGN_BUREAU_HTTP_TRUST_STORE_PASSWORD
#                                   what opens them; with _FILE behind it, a file whose first line it is
#   COUNTERSIGN_MEETING             where applicants and agents meet by video: builtin or link  [builtin]
#   COUNTERSIGN_MEETING_LINK        link: a video service's rooms, as https://meet.example/countersign-{id}
#   COUNTERSIGN_MEETING_ICE         builtin: STUN and TURN servers, as stun:one.example,turn:two.example:3478?transport=udp,
#                                   or none where all people can reach each other. TURN servers get the names and passwords
#                                   that coturn's use-auth-secret takes, good until the room closes
#   COUNTERSIGN_MEETING_TURN_SECRET what coturn has as static-auth-secret; with _FILE behind it, a file whose first line it is
#   COUNTERSIGN_MEETING_RELAY_ONLY  true: through a TURN server always                  [false]
#
# A production server that finds a trace of a demo, and any whose clock is more than 5 s from the database's, says
# why, each reason in a line, and ends with the code 78.
set -eu

fail() {
    echo "start-node: $1" >&2
    exit 64
}

case "${DEPLOYMENT:-production}" in
    demo | production) ;;
    *) fail "DEPLOYMENT=$DEPLOYMENT is neither demo nor production" ;;
esac
[ -n "${JBOSS_HOME:-}" ] || fail "JBOSS_HOME does not say where the server is"
[ -r "$JBOSS_HOME/jboss-modules.jar" ] || fail "no server in JBOSS_HOME=$JBOSS_HOME"
[ -r "${COUNTERSIGN_EAR:-}" ] || fail "COUNTERSIGN_EAR=${COUNTERSIGN_EAR:-} is not a readable archive"

COUNTERSIGN_NODE="${COUNTERSIGN_NODE:-countersign}"
[ "${#COUNTERSIGN_NODE}" -le 23 ] || fail "COUNTERSIGN_NODE=$COUNTERSIGN_NODE is longer than 23 bytes"
home="${COUNTERSIGN_HOME:-$JBOSS_HOME/standalone}"
config="${COUNTERSIGN_CONFIG:-countersign.xml}"
[ -r "$JBOSS_HOME/standalone/configuration/$config" ] || fail "no $config in $JBOSS_HOME/standalone/configuration"

case "$config" in
    *cluster*)
        [ -n "${COUNTERSIGN_CLUSTER_PASSWORD:-}" ] || fail "a cluster needs COUNTERSIGN_CLUSTER_PASSWORD"
        [ -r "${COUNTERSIGN_KEYS:-}/countersign-cluster.p12" ] || fail "a cluster needs countersign-cluster.p12 in COUNTERSIGN_KEYS (make-cluster-key.sh)"
        ;;
esac

# The configuration is the image's, fresh at every start; data and log stay.
mkdir -p "$home/configuration" "$home/deployments" "$home/data" "$home/log"
if [ "$home" != "$JBOSS_HOME/standalone" ]; then
    cp "$JBOSS_HOME/standalone/configuration/"*.properties "$JBOSS_HOME/standalone/configuration/$config" "$home/configuration/"
fi
rm -f "$home/deployments/"*
cp "$COUNTERSIGN_EAR" "$home/deployments/countersign.ear"

export COUNTERSIGN_NODE
# Left to itself the compiler takes Argon2's rounds apart now and then, and a password costs twice as much until the node ends.
argon2="-XX:CompileCommand=quiet -XX:CompileCommand=inline,org.bouncycastle.crypto.generators.Argon2BytesGenerator*::*"
export JBOSS_JAVA_SIZING="${COUNTERSIGN_JAVA_OPTS:--Xms128m -Xmx512m} $argon2 -XX:+ExitOnOutOfMemoryError"
export LAUNCH_JBOSS_IN_BACKGROUND=true # so that signals reach the server
export JBOSS_PIDFILE="$home/node.pid"
unset JAVA_OPTS

exec "$JBOSS_HOME/bin/standalone.sh" \
    --server-config="$config" \
    -Djboss.server.base.dir="$home" \
    -Djboss.node.name="$COUNTERSIGN_NODE" \
    -Dcountersign.exit-on-refusal=true \
    -Djboss.bind.address="${COUNTERSIGN_BIND:-127.0.0.1}" \
    -Djboss.bind.address.private="${COUNTERSIGN_CLUSTER_BIND:-127.0.0.1}" \
    -Djboss.bind.address.management="${COUNTERSIGN_MANAGEMENT_BIND:-127.0.0.1}" \
    -Djboss.http.port="${COUNTERSIGN_HTTP_PORT:-8080}" \
    -Djboss.management.http.port="${COUNTERSIGN_MANAGEMENT_PORT:-9990}" \
    "$@"
