#!/bin/sh
# Makes the roles and the database, as the administrator that psql's PG* variables (or the postgres image) name.
# From the environment: COUNTERSIGN_DB_OWNER_PASSWORD, COUNTERSIGN_DB_PASSWORD. Runs once, on an empty PostgreSQL: the
# compose file lays it into the image's docker-entrypoint-initdb.d.
set -eu
here="${COUNTERSIGN_SQL:-$(dirname "$0")}"
user="${POSTGRES_USER:-postgres}"
psql --username "$user" --dbname postgres --set ON_ERROR_STOP=1 \
    --set owner_password="$COUNTERSIGN_DB_OWNER_PASSWORD" --set app_password="$COUNTERSIGN_DB_PASSWORD" \
    --file "$here/roles.sql"
psql --username "$user" --dbname countersign --set ON_ERROR_STOP=1 --file "$here/rights.sql"
