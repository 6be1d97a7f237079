# SPDX-License-Identifier: Apache-2.0
# Says where a file includes what its layer must not, and fails then. The layers are the folders in the order in which
# app/CMakeLists.txt and ui/CMakeLists.txt have them; as each includes only those before it, no two include each other.
# What ui/ itself holds is the last. The sandbox has nothing in common with app/ and ui/, but for display/.
#
# awk -f layers.awk app/CMakeLists.txt ui/CMakeLists.txt FILE...

FILENAME ~ /CMakeLists\.txt$/ {
    top = FILENAME
    sub(/\/.*/, "", top)
    if ($0 ~ /^add_subdirectory\(/) add(top, substr($0, index($0, "(") + 1))
    else if (sub(/^set\(layers /, "")) { # of one CMakeLists.txt for all of them
        sub(/\).*/, "")
        n = split($0, words, " ")
        for (i = 1; i <= n; i++) add(top, words[i])
    }
    next
}
function add(top, folder) { sub(/[) ].*/, "", folder); place[top "/" folder] = ++count }

FNR == 1 {
    if (!("ui" in place)) place["ui"] = ++count
    top = FILENAME
    sub(/\/.*/, "", top)
    beside = FILENAME
    sub(/[^\/]*$/, "", beside)
    from = layerOf(FILENAME)
    if (top ~ /^(app|ui)$/ && !(from in place)) complain(FILENAME ":1: " from " has no place among the layers of " top "/CMakeLists.txt")
}

/^[ \t]*#[ \t]*include[ \t]*["<]/ {
    name = $0
    sub(/^[^"<]*["<]/, "", name)
    sub(/[">].*/, "", name)
    included = fileOf(name, top, beside)
    if (included == "") next
    to = layerOf(included)
    into = included
    sub(/\/.*/, "", into)
    at = FILENAME ":" FNR ": "
    if (top == "tests" || to == from || to == "display" && top ~ /^(ui|sandbox)$/) next
    if (top ~ /^(sandbox|display)$/ || into !~ /^(app|ui)$/) {
        if (top != into) complain(at top "/ must not include " into "/, as \"" name "\" is")
    } else if (!(to in place)) complain(at to " has no place among the layers of " into "/CMakeLists.txt")
    else if (from in place && place[to] > place[from])
        complain(at from " must not include \"" name "\": " to " comes behind it in the order of the layers")
}
function complain(text) { print text; faulty = 1 }

# The file of that name, by the order of the folders that the compiler looks into; "" for one of a library or made by Qt.
function fileOf(name, top, beside,    n, folders, i) {
    n = split(beside " " (top == "sandbox" ? "sandbox/" : top == "display" ? "" : "ui/ app/") " ./ app/ ui/ sandbox/", folders, " ")
    for (i = 1; i <= n; i++)
        if (isThere(folders[i] name)) { name = folders[i] name; sub(/^\.\//, "", name); return simple(name) }
    return ""
}
function isThere(file,    line) {
    if (!(file in there)) { there[file] = (getline line <file) >= 0; close(file) }
    return there[file]
}
function simple(name) { # without ..
    while (sub(/[^\/]+\/\.\.\//, "", name)) {}
    return name
}
function layerOf(file,    n, parts) {
    n = split(file, parts, "/")
    return n > 2 && parts[1] ~ /^(app|ui)$/ ? parts[1] "/" parts[2] : parts[1]
}

END { exit faulty }
