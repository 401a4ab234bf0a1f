#!/bin/sh
# An Azure CLI that is logged in to two tenants; its current subscription is the first one's.
echo "$*" >> "$AZ_CALLS"
case "$*" in
"account show"*) echo '{"id":"aaaaaaaa-1111-4000-8000-00000000000a","environmentName":"AzureCloud"}' ;;
*"--subscription $SECOND_SUBSCRIPTION"*) token=$TOKEN_OF_SECOND ;;
*) token=fake-token-of-first ;;
esac
if [ -n "$token" ]; then
  echo "{\"accessToken\":\"$token\",\"expires_on\":$(($(date +%s) + 3600)),\"tokenType\":\"Bearer\"}"
fi
