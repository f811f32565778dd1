#!/bin/sh
# Makes a package for Debian of the assembled program; the same program gives the same bytes.
#
#   MAINTAINER='Name <address>' src/build/deb/make.sh ASSEMBLY VERSION TIME FILE.deb
set -eu

assembly=$1 version=$2 time=$3 file=$4
here=$(cd "$(dirname "$0")" && pwd -P)
SOURCE_DATE_EPOCH=$(date -u -d "$time" +%s)
export SOURCE_DATE_EPOCH
umask 022
root=$(mktemp -d)
trap 'rm -rf -- "$root"' EXIT
chmod 755 "$root"

DESTDIR=$root/ "$assembly/install.sh" /usr >/dev/null
program=$root/usr/lib/stance doc=$root/usr/share/doc/stance

# Where a package has its files itself, and where Debian's shells and its manual look for them.
for link in $(find "$root/usr/share" -type l); do
  cp --remove-destination "$(readlink -f "$link")" "$link"
done
mkdir -p "$root/usr/share/zsh/vendor-completions"
mv "$root"/usr/share/zsh/site-functions/_stance "$root/usr/share/zsh/vendor-completions/"
rmdir "$root/usr/share/zsh/site-functions"
gzip -9n "$root"/usr/share/man/man1/*.1
rm -r "$program/share" "$program/install.sh" "$program/bin/stance.cmd"

mkdir -p "$doc"
rm "$program/README.md"
mv "$program/licenses" "$doc/"
cp "$here/copyright" "$doc/copyright"
{
  printf 'stance (%s) unstable; urgency=medium\n\n  * Version %s.\n\n' "$version" "$version"
  printf ' -- %s  %s\n' "$MAINTAINER" "$(date -u -R -d "$time")"
} | gzip -9n >"$doc/changelog.gz"

find "$root/usr" -type d -exec chmod 755 {} +
find "$root/usr" -type f -exec chmod 644 {} +
chmod 755 "$program/bin/stance"

mkdir "$root/DEBIAN"
for script in postinst prerm triggers; do
  cp "$here/$script" "$root/DEBIAN/$script"
done
chmod 755 "$root/DEBIAN/postinst" "$root/DEBIAN/prerm"
chmod 644 "$root/DEBIAN/triggers"
(cd "$root" && find usr -type f | LC_ALL=C sort | xargs md5sum) >"$root/DEBIAN/md5sums"
{
  printf 'Package: stance\nVersion: %s\nArchitecture: all\nMaintainer: %s\n' "$version" "$MAINTAINER"
  printf 'Installed-Size: %s\n' "$(du -sk --apparent-size "$root/usr" | cut -f1)"
  cat "$here/control"
} >"$root/DEBIAN/control"
dpkg-deb --root-owner-group -Zxz --build "$root" "$file" >/dev/null
