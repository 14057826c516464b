#!/usr/bin/env bash
# base.sh FOLDER: makes the files of a base image in FOLDER/rootfs out of this machine's own: the .NET runtime with the libraries that it loads, certificates, time zones, and a shell.
# It stands for mcr.microsoft.com/dotnet/aspnet where that registry can't be reached.
set -euo pipefail
root=$1/rootfs
dotnet=$(dirname "$(readlink -f "$(command -v dotnet)")")
mkdir -p "$root"/{usr/share/dotnet,usr/bin,etc/ssl/certs,proc,dev,app}
mkdir -m 1777 "$root/tmp"
# The image has the folders of its system merged, as Debian's has.
for folder in bin lib lib64; do mkdir -p "$root/usr/$folder" && ln -s "usr/$folder" "$root/$folder"; done
cp -r "$dotnet"/{dotnet,host,shared} "$root/usr/share/dotnet/"
ln -s /usr/share/dotnet/dotnet "$root/usr/bin/dotnet"
cp -L "$(command -v sh)" "$root/usr/bin/sh"
cp -r /usr/share/zoneinfo "$root/usr/share/"
cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
printf 'root:x:0:0::/:/bin/sh\napp:x:1654:1654::/app:/bin/sh\n' > "$root/etc/passwd"
printf '127.0.0.1 localhost\n' > "$root/etc/hosts"

# What the runtime links to, and what it opens by name: ICU and OpenSSL.
opened=$(ldconfig -p | awk '/lib(icuuc|icui18n|icudata|ssl|crypto|gssapi_krb5|z)\.so\.[0-9]/ && /x86-64/ { print $NF }')
for file in "$root/usr/bin/sh" "$dotnet"/dotnet "$dotnet"/shared/Microsoft.NETCore.App/*/*.so $opened; do
    { ldd "$file" 2> /dev/null || true; } | grep -oE '/[^ ]+\.so[^ ]*' || true
done | cat - <(printf '%s\n' $opened) | sort -u | while read -r library; do
    [ -e "$root$library" ] || { mkdir -p "$root$(dirname "$library")" && cp -L "$library" "$root$library"; }
done
