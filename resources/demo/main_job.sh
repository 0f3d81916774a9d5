#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The whole main job without a window: main_job.sh WAYMARKCTL FOLDER
# A contact becomes a case, is assessed, referred with a second reader, and gets its pack. Prints
# where the files lie. Works in a training office below FOLDER, which it makes when it is absent.
set -euo pipefail
ctl=$1
folder=$2
here=$(cd "$(dirname "$0")" && pwd)
umask 077
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

office=$folder/Training.waymark
printf 'harbour street\n' >"$scratch/password"
if [ ! -d "$office" ]; then
  echo "Making the training office (invented people only) …"
  "$ctl" --office "$office" demo training >/dev/null
fi

as() { # as NAME COMMAND …: the JSON answer, or the sentence of the refusal
  local who=$1
  shift
  if ! "$ctl" --json --office "$office" --worker "$who" --password-file "$scratch/password" "$@" \
    >"$scratch/answer"; then
    cat "$scratch/answer" >&2
    echo "stopped at: $*" >&2
    exit 1
  fi
}
pick() { # pick EXPRESSION: one value of the last answer
  python3 -c 'import json,sys; a=json.load(open(sys.argv[1])); print(eval(sys.argv[2]))' \
    "$scratch/answer" "$1"
}
worker="Ilze Bērziņa"
supervisor="Tomás Figueira"

as "$worker" contact add --file "$here/contact.json"
contact=$(pick 'a["id"]')
echo "contact taken"
as "$worker" case promote --contact "$contact" --consent-given
case=$(pick 'a["reference"]')
echo "case $case opened with consent"
as "$worker" assessment add --case "$case" --form tier-1-triage --answers "$here/answers.json" \
  --judgement high_concern --reason "Followed to work every evening"
echo "needs assessed"
as "$worker" directory search --need shelter --limit 1
service=$(pick '(a.get("services") or a.get("hits"))[0]["id"]')
echo "service found: $(pick '(a.get("services") or a.get("hits"))[0]["name"]')"
sed -e "s/\"NOW\"/\"$(date -u +%Y-%m-%dT%H:%M:%SZ)\"/" \
  -e "s/\"UNTIL\"/\"$(date -u -d '+89 days' +%Y-%m-%d)\"/" "$here/referral.json" \
  >"$scratch/referral.json"
as "$worker" referral propose --case "$case" --service "$service" --file "$scratch/referral.json"
referral=$(pick 'a["reference"]')
as "$worker" referral submit --referral "$referral"
echo "referral $referral: $(pick 'a["state"]')"
if [ "$(pick 'a["state"]')" = in_review ]; then
  as "$supervisor" referral approve --referral "$referral" --note "Read and agreed"
  echo "referral $referral approved by a second person"
fi
sheet=$folder/${referral//\//-}.pdf
as "$worker" referral sheet --referral "$referral" --out "$sheet"
as "$worker" referral send --referral "$referral"
as "$worker" referral reply --referral "$referral" --answer accept --note "A room from Monday"
echo "referral $referral: $(pick 'a["state"]')"
pack=$folder/$case-pack.pdf
as "$worker" pack make --case "$case" --language en --format standard --out "$pack"
echo
echo "What the shelter reads: $sheet"
echo "The information pack:   $pack"
