# Readies a runner of GitHub: what signs in, what is installed, and where the site will be. Steps of the workflows source it in
# the folder of the program: `. hosting/prepare.sh FOLDER`, the folder that of the publication.
# Reads the secrets GH_TOKEN, RCLONE_CONF and SIGNING_KEY, each of which may be empty; the repository's OWNER and NAME.
# shellcheck shell=bash
config=$1/overview.config.yaml
if [ -n "$GH_TOKEN" ]; then gh auth setup-git; fi
if grep -Eq "^[\"']?(archive|deploy)[\"']? *:.*rclone:" "$config"; then
  sudo apt-get update --quiet=2
  sudo apt-get install --quiet=2 rclone
  export RCLONE_CONFIG="$RUNNER_TEMP/rclone.conf"
  (umask 077 && printf '%s\n' "$RCLONE_CONF" > "$RCLONE_CONFIG")
fi
if [ -n "$SIGNING_KEY" ]; then
  export OVERVIEW_SIGNING_KEY="$RUNNER_TEMP/signing-key.json"
  (umask 077 && printf '%s\n' "$SIGNING_KEY" > "$OVERVIEW_SIGNING_KEY")
fi
if ! grep -Eq "^[\"']?site[\"']? *:" "$config"; then
  export OVERVIEW_SITE="https://$OWNER.github.io"
  if [ "$NAME" != "$OWNER.github.io" ]; then export OVERVIEW_BASE="/$NAME/"; fi
fi
