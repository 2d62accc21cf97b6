#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The day's work on the command line, in a rehearsal firm made afresh: read a ledger, see what is
# overdue, start a case, see the next lawful steps, make the letter, approve it, print it, post it.
#
#   app/rehearse.sh PATH-OF-kravbok-cli FOLDER
set -euo pipefail
cd "$(dirname "$0")/.."
program="$1"
folder="$2"
ledger=tests/fixtures/ledger.csv
invoice=10501
today=2026-11-23

rm -rf "$folder"
say() { printf '\n== %s\n' "$*"; }
cli() { "$program" --workspace "$folder/firm" --today "$today" --lang nb "$@"; }

mkdir -p "$folder"
say "A rehearsal firm"
cli init --rehearsal --name "Prøvefirma Rør AS" --orgnr 310000019 --account 12345678903 \
    --address "Prøveveien 1" --postcode 0155 --town Oslo
say "Reading $ledger"
cli import "$ledger"
say "What is open"
cli ledger list
say "A case of invoice $invoice"
started=$(cli --json case start "$invoice")
id=$(printf '%s' "$started" | sed -n 's/.*"case"[: ]*"\([^"]*\)".*/\1/p' | head -n 1)
[ -n "$id" ] || { echo "rehearse: no case came out of: $started" >&2; exit 1; }
echo "$id"
say "What is lawful next"
cli case next "$id"
say "The reminder"
cli case send "$id" reminder
cli outbox approve --all
cli outbox print --out "$folder/letters.pdf"
cli outbox posted --all
say "The case now"
cli case show "$id"
printf '\nThe letters lie in %s\n' "$folder/letters.pdf"
