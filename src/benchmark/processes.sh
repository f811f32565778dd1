#!/usr/bin/env bash
# Times whole processes, each in turn, round after round, so that whatever else the machine does
# falls on all alike; prints the medians, and their ratios to a bare Java program (H) and to a short
# Python script that reads the same dossier with PyYAML's C parser (P).
#
#   src/benchmark/processes.sh [ROUNDS [ROUNDS_OF_LARGE]]
#   src/benchmark/processes.sh --without X[,X...] [ROUNDS [ROUNDS_OF_LARGE]]
#
# The second form times the program beside copies of it that lack one thing each, which is there for
# speed alone: packed (the packed dossier), archive (of classes), boot-path (the boot class loader),
# link (lambdas and records linked by the build; both on the usual class path), heap (the options of
# the collector), compiler (those of the compiler, but that it is the quick one). An X with a slash is
# the folder of another assembly, from before a change, say.
#
# It needs the assembled program (mvn package), a JDK, bash, and python3 with PyYAML. Times are
# elapsed milliseconds, in brackets those of the processor; memory is the peak of any round.
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "$0")/../.."
root=$PWD

without=''
if [ "${1-}" = --without ]; then
  without=$2
  shift 2
fi
rounds=${1:-21}
rounds_of_large=${2:-5}
program=$root/target/stance
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
# The interpreter itself, not a script that chooses one.
python=$(python3 -c 'import sys; print(sys.executable)')
work=$root/target/benchmark
mkdir -p "$work"
positions=$root/positions

# Runs "$@" with no output; sets wall and cpu (milliseconds) and memory (MiB).
clock() {
  local TIMEFORMAT='%R %U %S'
  local times
  times=$({ time "$@" >/dev/null 2>&1; } 2>&1) || { echo "fails: $*" >&2 && exit 1; }
  read -r wall cpu <<<"$(awk '{ printf "%.0f %.0f", $1 * 1000, ($2 + $3) * 1000 }' <<<"$times")"
}

# The peak of memory of "$@" in MiB, where GNU time is there to tell.
peak() {
  if [ -x /usr/bin/time ]; then
    /usr/bin/time -f %M -o "$work/peak" "$@" >/dev/null 2>&1
    awk '{ printf "%.0f MiB", $1 / 1024 }' "$work/peak"
  fi
}

median() {
  sort -n | awk '{ each[NR] = $1 } END { print (each[int((NR + 1) / 2)] + each[int(NR / 2) + 1]) / 2 }'
}

labels=() commands=()
add() {
  labels+=("$1")
  commands+=("$2")
}

# Times all that was added, in turn; the first is H and the second P. Sets beyond to what the third
# takes beyond H.
race() {
  local i round
  rm -f "$work"/times.*
  for ((round = 0; round <= $1; round++)); do
    for i in "${!commands[@]}"; do
      clock bash -c "exec ${commands[i]}"
      # The first round only fills the caches of the disk.
      if ((round > 0)); then
        echo "$wall $cpu" >>"$work/times.$i"
      fi
    done
  done
  local h p each busy
  h=$(cut -d' ' -f1 "$work/times.0" | median)
  p=$(cut -d' ' -f1 "$work/times.1" | median)
  printf '%-44s %8s %8s %7s %7s %9s\n' '' ms cpu H P memory
  for i in "${!commands[@]}"; do
    each=$(cut -d' ' -f1 "$work/times.$i" | median)
    busy=$(cut -d' ' -f2 "$work/times.$i" | median)
    printf '%-44s %8.0f %8s %7s %7s %9s\n' "${labels[i]}" "$each" "($(printf %.0f "$busy"))" \
      "$(awk "BEGIN { printf \"%.2f\", $each / $h }")" \
      "$(awk "BEGIN { printf \"%.2f\", $each / $p }")" \
      "$(peak bash -c "exec ${commands[i]}")"
  done
  beyond=$(cut -d' ' -f1 "$work/times.2" | median | awk -v h="$h" '{ print $1 - h }')
  labels=() commands=()
}

hello() {
  add 'H: java -XX:TieredStopAtLevel=1 Hello' \
    "$java -Xshare:auto -XX:TieredStopAtLevel=1 -cp '$work' stance.benchmark.Hello"
}

script() {
  add 'P: python3 bare_table.py' "'$python' '$root/src/benchmark/bare_table.py' '$1' $2"
}

"${java}c" -d "$work" src/benchmark/java/stance/benchmark/Hello.java
# Sets variant to the program in the folder "$work/$1", warmed there.
copy() {
  variant=$work/$1
  rm -rf "$variant" && cp -a "$program" "$variant" && "$variant/bin/stance" warm 2>"$work/warm.log"
}

# Has the launcher of the variant start Java without what the expression of sed deletes.
relaunch() {
  sed -i -E "$1" "$variant/bin/stance"
}

# Takes the variant's classes from its jar by the usual loader, and its archive with them.
on_class_path() {
  relaunch 's| -Xbootclasspath/a:"\$jar"||'
  rm -f "$variant"/lib/stance.jsa
  (
    cd "$variant/lib"
    "$java" -Dstance.jar="$PWD/stance.jar" -XX:DumpLoadedClassList="$work/classes" \
      -cp "$PWD/stance.jar" stance.cli.TrainingRun
    "$java" -Xshare:dump -XX:+UseG1GC -XX:SharedClassListFile="$work/classes" \
      -XX:SharedArchiveFile="$PWD/stance.jsa" -cp "$PWD/stance.jar"
  ) >"$work/warm.log" 2>&1
}

# Sets variant to the program without $1, and beside to what that is to be compared with.
make_without() {
  beside=$program
  case $1 in
    packed)
      copy without-packed
      rm "$variant/lib/positions.packed"
      ;;
    archive)
      copy without-archive
      rm "$variant"/lib/stance.jsa*
      ;;
    boot-path)
      copy without-boot-path
      on_class_path
      ;;
    link)
      copy linked
      on_class_path
      beside=$variant
      copy without-link
      cp "$root/target/stance-whole.jar" "$variant/lib/stance.jar"
      "$java" -jar "$variant/lib/stance.jar" warm 2>"$work/warm.log"
      on_class_path
      ;;
    heap)
      copy without-heap
      relaunch 's/\$collector -XX:NewSize=64m -XX:MaxNewSize=64m -XX:GCTimeRatio=1//'
      ;;
    compiler)
      copy without-compiler
      relaunch 's/-XX:Tier3BackEdgeThreshold=5000 -XX:C1MaxInlineSize=20 -XX:C1MaxInlineLevel=4//'
      ;;
    *)
      variant=$1
      ;;
  esac
}

# A copy with other times of its files, and no archive: as the folder is where it was never warmed. No
# home can be written either.
rm -rf "$work/cold" && cp -R "$program" "$work/cold" && rm -f "$work"/cold/lib/stance.jsa*
cold="env HOME=/proc $work/cold/bin/stance" stance=$program/bin/stance

uname -srm
awk -F': ' '/model name/ { print $2; exit }' /proc/cpuinfo 2>/dev/null || true
getconf _NPROCESSORS_ONLN | sed 's/$/ processors/'
"$java" -version 2>&1 | tail -1
"$python" -c 'import sys, yaml; print("Python", sys.version.split()[0], "with PyYAML", yaml.__version__)'
find positions -name '*.yaml' -exec cat {} + | wc -c | sed 's/$/ bytes in the shipped dossier/'

cd "$work"
if [ -n "$without" ]; then
  large=$work/dossier-100
  [ -d "$large" ] || "$java" "$root/src/benchmark/java/stance/benchmark/GenerateDossier.java" "$large" 100 200
  echo && echo "The shipped dossier, $rounds rounds"
  hello
  script "$positions" 'freeland sajjan scheer'
  add 'stance compare' "'$stance' compare"
  add 'stance compare -d positions' "'$stance' compare -d '$positions'"
  wanting=()
  for each in ${without//,/ }; do
    make_without "$each"
    [ "$beside" = "$program" ] || wanting+=("what it is compared with:$beside")
    wanting+=("without $each:$variant")
  done
  for each in "${wanting[@]}"; do
    add "${each%%:*}" "'${each#*:}/bin/stance' compare"
    add "  -d positions" "'${each#*:}/bin/stance' compare -d '$positions'"
  done
  race "$rounds"
  echo && echo "20,000 stances, $rounds_of_large rounds"
  hello
  script "$large" 'actor-0 actor-1 actor-2'
  add 'stance compare' "'$stance' compare -d '$large'"
  for each in "${wanting[@]}"; do
    add "${each%%:*}" "'${each#*:}/bin/stance' compare -d '$large'"
  done
  race "$rounds_of_large"
  exit
fi

echo && echo "The shipped dossier, $rounds rounds"
hello
script "$positions" 'freeland sajjan scheer'
add 'stance --version' "'$stance' --version"
add 'stance --help' "'$stance' --help"
add 'stance compare' "'$stance' compare"
add 'stance compare -d positions' "'$stance' compare -d '$positions'"
add 'the same, never warmed' "$cold compare -d '$positions'"
race "$rounds"

for actors in 100 1000; do
  folder=$work/dossier-$actors
  [ -d "$folder" ] || "$java" "$root/src/benchmark/java/stance/benchmark/GenerateDossier.java" "$folder" $actors 200
  echo && echo "$actors actors, $((actors * 200)) stances, $(du -sm "$folder" | cut -f1) MB, $rounds_of_large rounds"
  hello
  script "$folder" 'actor-0 actor-1 actor-2'
  add 'stance compare' "'$stance' compare -d '$folder'"
  add 'stance check' "'$stance' check '$folder'"
  race "$rounds_of_large"
  times="${times-} $beyond"
done
assembly=$work/dossier-assembly
[ -d "$assembly" ] || "$java" "$root/src/benchmark/java/stance/benchmark/GenerateDossier.java" "$assembly" 193 917 1000 200
echo && echo "193 actors side by side on 1000 questions, 176981 stances, $rounds_of_large rounds"
hello
add 'P: python3 bare_comparison.py' "'$python' '$root/src/benchmark/bare_comparison.py' '$assembly'"
add 'stance compare' "'$stance' compare -d '$assembly' $(seq -s ' ' -f 'actor-%g' 0 192)"
add 'stance compare -f json' "'$stance' compare -d '$assembly' $(seq -s ' ' -f 'actor-%g' 0 192) -q $(seq -s , -f 'q-%g' 0 99) -f json"
race "$rounds_of_large"

awk '{ printf "\nTen times the stances take stance compare %.1f times as long, beyond H\n", $2 / $1 }' <<<"$times"
