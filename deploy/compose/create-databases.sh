#!/usr/bin/env bash
# Creates each database of $DATABASES with its two roles. Passwords come from the environment: <NAME>_PASSWORD and
# <NAME>_MIGRATOR_PASSWORD. Can be run again at any time; it then only sets the passwords.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

for database in $DATABASES; do
  application=${database^^}_PASSWORD
  migrator=${database^^}_MIGRATOR_PASSWORD
  PASSWORD=${!application:?is not set} MIGRATOR_PASSWORD=${!migrator:?is not set} \
    psql --no-psqlrc --quiet -v ON_ERROR_STOP=1 -v database="$database" -v migrator="${database}_migrator" \
    -d postgres -f "$here/database.sql"
done
