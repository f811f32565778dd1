#!/bin/sh
# Installs this copy of stance below a folder such as /usr/local or ~/.local:
#
#   ./install.sh PREFIX             puts it in place, or a new version in the place of an old one
#   ./install.sh --remove PREFIX    takes it away again
#
# The program is PREFIX/lib/stance; PREFIX/bin/stance, the pages of the manual and the completions of
# bash, zsh and fish are links into it. With DESTDIR set, all of it is written below that folder, for
# packages, and the program is not prepared for a quick start.
set -uf

fail() {
  printf 'error: %s\n  = help: %s\n' "$1" "$2" >&2
  exit "${3:-74}"
}

remove=false
if [ "${1-}" = --remove ]; then
  remove=true
  shift
fi
case $#:${1-} in
  1:-* | [!1]:*) fail 'install.sh takes one PREFIX' './install.sh [--remove] /usr/local' 2 ;;
esac

here=$(CDPATH='' cd -P "$(dirname "$0")" && pwd -P) || exit 70
[ "$remove" = true ] || mkdir -p -- "${DESTDIR-}$1" || fail "cannot make $1" 'name a folder that is yours'
prefix=$(CDPATH='' cd -P -- "${DESTDIR-}$1" && pwd -P) || fail "there is no folder $1" 'name the PREFIX of an installation' 2
lib=$prefix/lib/stance

# Calls $1 with the path below PREFIX of each link, and with what it leads to, relative to PREFIX.
# A name that this version no longer has is found by its link.
each_link() {
  "$1" bin/stance lib/stance/bin/stance || return
  (cd "$2" && find share -type f) >"$list" || return
  while IFS= read -r file; do
    "$1" "$file" "lib/stance/$file" || return
  done <"$list"
}

# Whether the link with this path is there, and leads into an installation of ours.
is_ours() {
  [ -h "$prefix/$1" ] || return
  case $(readlink "$prefix/$1") in
    */lib/stance/* | lib/stance/*) ;;
    *) return 1 ;;
  esac
}

# Fails where something stands that is not ours.
check() {
  if [ -e "$prefix/$1" ] || [ -h "$prefix/$1" ]; then
    is_ours "$1" || fail "$prefix/$1 is there already, and is not of an installation of stance" \
      'move it away, or name another PREFIX'
  fi
}

# Puts a link in place in one step.
link() {
  folder=${1%/*} up=
  mkdir -p "$prefix/$folder" || return
  rest=$folder/
  while [ -n "$rest" ]; do
    up=../$up rest=${rest#*/}
  done
  ln -s "$up$2" "$prefix/$1.new.$$" && mv -f "$prefix/$1.new.$$" "$prefix/$1"
}

unlink_ours() {
  if is_ours "$1"; then
    rm -f "$prefix/$1" && { (cd "$prefix" && rmdir -p "${1%/*}" 2>/dev/null) || true; }
  fi
}

# Takes away the link of an earlier version that leads nowhere in this one.
unlink_dangling() {
  [ -e "$prefix/$1" ] || unlink_ours "$1"
}

list=$(mktemp) || exit 74
trap 'rm -f "$list"' EXIT
trap 'exit 130' INT TERM

if [ -e "$lib" ] && [ ! -r "$lib/lib/stance.jar" ]; then
  fail "$lib is there already, and is not stance" 'move it away, or name another PREFIX'
fi

if [ "$remove" = true ]; then
  [ -r "$lib/lib/stance.jar" ] || fail "there is no stance in $lib" 'name the PREFIX that it was installed below' 2
  each_link unlink_ours "$lib" && rm -rf -- "$lib" || fail "cannot remove all of $lib" 'run it as the owner of that folder'
  rmdir "$prefix/lib" 2>/dev/null
  echo "removed $lib and the links to it"
  exit 0
fi

case $here in
  "$lib") fail "this is the copy in $lib itself" 'run install.sh of the new version' 2 ;;
esac
each_link check "$here" || exit
new=$lib.new.$$ old=$lib.old.$$
trap 'rm -rf -- "$list" "$new"' EXIT
mkdir -p "$prefix/lib" && cp -R -P -- "$here" "$new" ||
  fail "cannot write to $prefix/lib" 'name a folder that is yours, or run it as the owner'
rm -f "$new/lib/stance.jsa" "$new/lib/stance.jsa.for" "$new/lib/stance.cold" "$new/lib/positions.packed"

if [ -e "$lib" ]; then
  mv -- "$lib" "$old" || fail "cannot move $lib" 'run it as the owner of that folder'
fi
mkdir -p "$prefix/lib" && mv -- "$new" "$lib" || fail "cannot write $lib" "the earlier version is in $old"
each_link link "$lib" || fail "cannot write the links below $prefix" 'run it as the owner of that folder'
if [ -e "$old" ]; then
  each_link unlink_dangling "$old"
  rm -rf -- "$old"
fi
if [ -n "${DESTDIR-}" ]; then
  echo "installed $lib"
  exit 0
fi
"$lib/bin/stance" warm >"$list" 2>&1 || echo "warning: stance starts slowly here: $(cat "$list")" >&2
echo "installed $lib; to take it away again: '$lib/install.sh' --remove '$prefix'"
