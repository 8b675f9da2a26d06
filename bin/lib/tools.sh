# Shared by the scripts in bin/: finds a JDK and Maven. Sourced, not run.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
app=$root/app-web/target/app

# Java prints Chinese only where the locale says UTF-8.
if [ "$(locale charmap 2>/dev/null || true)" != UTF-8 ]; then
  export LC_ALL=C.UTF-8
fi

die() {
  printf '%s\n' "$1" >&2
  exit "${2:-1}"
}

java_major() {
  "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = \([0-9]*\).*/\1/p'
}

is_jdk() {
  local major
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  major=$(java_major "$1")
  [ -n "$major" ] && [ "$major" -ge 17 ]
}

# Sets and exports JAVA_HOME: the one that is set, else the one on the PATH, else the lowest suitable in /usr/lib/jvm.
find_jdk() {
  local candidate javac
  local candidates=("${JAVA_HOME:-}")
  if javac=$(command -v javac); then
    candidates+=("$(dirname "$(dirname "$(readlink -f "$javac")")")")
  fi
  while IFS= read -r candidate; do
    candidates+=("$candidate")
  done < <(ls -d /usr/lib/jvm/*/ 2>/dev/null | sed 's|/$||' | sort -V)
  for candidate in "${candidates[@]}"; do
    if [ -n "$candidate" ] && is_jdk "$candidate"; then
      export JAVA_HOME=$candidate
      return
    fi
  done
  die "需要 JDK 17 或更高版本，例如：apt install openjdk-17-jdk-headless / A JDK 17 or newer is needed, for example: apt install openjdk-17-jdk-headless"
}

# Runs Maven: the wrapper's, or an installed one of 3.6.3 or newer where the wrapper cannot download.
maven() {
  local version
  cd "$root"
  if ./mvnw -v >/dev/null 2>&1; then
    ./mvnw "$@"
    return
  fi
  version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' || true)
  if [ -n "$version" ] && [ "$(printf '3.6.3\n%s\n' "$version" | sort -V | head -1)" = 3.6.3 ]; then
    mvn "$@"
    return
  fi
  die "无法下载 Maven，也没有安装 3.6.3 或更高版本 / Maven cannot be downloaded and no Maven 3.6.3 or newer is installed"
}

# Builds app-web/target/gongjian.jar unless it is newer than all it is made from, unpacks it and makes its class archive.
build_if_needed() {
  local jar=$root/app-web/target/gongjian.jar
  if [ -f "$app/built" ] && [ "$(cat "$app/built")" = "$JAVA_HOME" ] && [ -z "$(newer_sources "$app/built" domain plan-import persistence app-web seed-data)" ]; then
    return
  fi
  echo "正在构建…… / Building …"
  (maven -q -B -Dmaven.test.skip=true -Dspring-javaformat.validate.skip=true -pl app-web -am package) || die "构建失败，原因见上 / The build failed, see above"
  rm -rf "$app"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$app" >/dev/null
  [ -n "${GONGJIAN_NO_ARCHIVE:-}" ] || archive_classes
  echo "$JAVA_HOME" >"$app/built"
}

# One start up to the ready context, on a database of its own: the classes it loads go into an archive from which later
# starts take half the time. Without the archive everything works as well.
archive_classes() {
  local training
  training=$(mktemp -d)
  env -u SPRING_DATASOURCE_URL GONGJIAN_DEMO_PASSWORD=training-only \
    "$JAVA_HOME/bin/java" -XX:ArchiveClassesAtExit="$app/gongjian.jsa" -Dspring.context.exit=onRefresh \
    -jar "$app/gongjian.jar" --server.port=0 --gongjian.data="$training/data" >"$app/archive.log" 2>&1 ||
    rm -f "$app/gongjian.jsa"
  rm -rf "$training"
}

# newer_sources FILE MODULE...: prints something if a source of the modules is newer than the file.
newer_sources() {
  local than=$1
  shift
  (cd "$root" && find pom.xml .mvn "$@" \
    -path '*/target' -prune -o -path '*/src/test' -prune -o -type f -newer "$than" -print -quit)
}

# Builds what bin/read-plan runs with, the reader alone, unless it is newer than all it is made from. Standard output is
# left to the drafts. Of several that find nothing built, one builds and the others wait.
build_reader_if_needed() {
  local built=$root/plan-import/target/reader-built
  reader_is_built && return
  mkdir -p "$root/plan-import/target" || die "不能写入 $root/plan-import/target，请由安装者先运行一次 bin/read-plan --help / Cannot write there; whoever installed it should run bin/read-plan --help once"
  (
    if command -v flock >/dev/null; then flock 9; fi
    reader_is_built && exit
    echo "正在构建…… / Building …"
    touch "$built.next"
    rm -rf "$root/plan-import/target/lib"
    maven -q -B -Dmaven.test.skip=true -Dspring-javaformat.validate.skip=true -pl plan-import -am package &&
      mv "$built.next" "$built"
  ) >&2 9>"$root/plan-import/target/reader-lock" || die "构建失败，原因见上 / The build failed, see above"
}

reader_is_built() {
  local built=$root/plan-import/target/reader-built
  [ -f "$built" ] && [ -d "$root/plan-import/target/lib" ] && [ -z "$(newer_sources "$built" domain plan-import)" ]
}
