# SPDX-License-Identifier: Apache-2.0
# Linters spend most of their time on Qt's headers, once for each file. So `./dev lint` has them read batches: sources
# that are written here, each made of many of the program's, and a compile_commands.json for them.
#
# awk -v root=ROOT -v folder=BATCHES -v lines=LINES -f batches.awk FILE-OF-NAMES compile_commands.json
#
# Prints the lines and the name of each batch. Files of app/, ui/, sandbox/ and tests/ stay apart, and so do two that
# give the same name to something of their own in the same namespace, or that see another meaning of one by `using`. Of
# types in an unnamed namespace one gets another name instead, and a test that is in no namespace gets one. What this
# does not see, the compiler does: such a batch cannot be read, and ./dev lint goes through its files one by one.
#
# Headers come first, as renaming must not reach them. Each file has the definitions of its own target. Files are copied
# and not included, as some checks leave out what is; BATCH.lines has the first line of each in the batch, and its name.

FNR == NR { wanted[$0] = 1; next }

/^ *"directory": / { directory = value() }
/^ *"command": / { command = value() }
/^ *"file": / { # the first target that has it is as good as another
    file = value()
    if (file in wanted && !(file in commands)) { commands[file] = command; files[++count] = file }
}
function value() { sub(/^ *"[a-z]+": "/, ""); sub(/",?$/, ""); return $0 }

END {
    for (i = 1; i <= count; i++) put(files[i])
    database = folder "/compile_commands.json"
    for (i = 1; i <= batches; i++) write(i)
    printf "%s\n]\n", (batches ? "" : "[") >database
}

# --- Which file goes where --------------------------------------------------------------------------------------

function put(file,    i, family, names, name, fits) {
    read(file, names)
    family = alone[file] ? file : folderOf(file) (wrapped[file] ? " wrapped" : "")
    for (i = 1; i <= batches; i++) {
        if (families[i] != family || sizes[i] + size[file] > lines) continue
        fits = 1
        for (name in names)
            if ((i, name) in taken && taken[i, name] != names[name] && !((file, name) in hidden)) { fits = 0; break }
        if (fits) break
    }
    if (i > batches) { batches = i; families[i] = family }
    sizes[i] += size[file]
    members[i, ++memberCount[i]] = file
    for (name in names)
        if (!((i, name) in taken)) taken[i, name] = names[name]
        else if (taken[i, name] != names[name]) renamed[file] = renamed[file] lastOf(name) "\n"
}

function folderOf(file) {
    file = substr(file, length(root) + 2)
    sub(/\/.*/, "", file)
    return file
}

# Sets names to what a file gives a name to in each namespace, or what it includes does: each with where that is.
function read(file, names,    own, seen, line, space, word, beside, known, unnamed, used) {
    beside = file; sub(/[^\/]*$/, "", beside)
    space = ""
    findPlaces(file)
    if (commands[file] ~ / -fsanitize/) alone[file] = 1
    while ((getline line <file) > 0) {
        size[file]++
        if (line ~ /^#include /) {
            if (line ~ /\.moc"/) { isTest[file] = 1; names[line] = file; continue }
            if (line ~ /<gio/) alone[file] = 1 # it cannot be read behind Qt
            line = resolved(line, beside)
            includes[file] = includes[file] line "\n"
            if (sub(/^#include "\//, "/", line)) { sub(/".*/, "", line); readHeader(line, names, seen) }
        }
        else if (line ~ /^#define|^ *Q_DECLARE_METATYPE/) alone[file] = 1
        else if (line ~ /^(QTEST_|RENUMBER_TEST)/) isTest[file] = 1
        else if (line ~ /^namespace [a-z]/) { space = spaceOf(line); known = 1 }
        else if (line ~ /^namespace \{/) unnamed = 1
        else if (line ~ /^\}.*namespace$/) unnamed = 0
        else if (line ~ /^using namespace/ && line !~ /[lL]iterals;/) used = used line
        else if (line ~ /^using [A-Za-z:]+;/) own[space "::" lastOf(line)] = line
        else if (line ~ /^[A-Za-z]/) {
            if (!unnamed && tagged(line)) own[tagOf(line, space)] = tag
            word = declared(line)
            if (word != "") own[space "::" word] = file
            if (word != "" && unnamed && line ~ /^(struct|class|enum)/) hidden[file, space "::" word] = 1
        }
    }
    close(file)
    wrapped[file] = isTest[file] && !known && !alone[file] && file ~ /\/tests\//
    if (wrapped[file]) used = ""
    else for (word in own) names[word] = own[word]
    names["using"] = used
    if (!("using in headers" in names)) names["using in headers"] = ""
}

# Of headers only types: functions are declared in one place and defined in another.
function readHeader(file, names, seen,    n, parts, i, pair) {
    if (file in seen) return
    seen[file] = 1
    if (!((searched, file) in headers)) headers[searched, file] = headerNames(file)
    n = split(headers[searched, file], parts, "\n")
    for (i = 2; i <= n; i++) {
        if (parts[i] ~ /^\//) readHeader(parts[i], names, seen)
        else if (split(parts[i], pair, "=") == 2) names[pair[1]] = pair[2]
        else names[parts[i]] = file
    }
}

# Each behind a line break, and so what it includes.
function headerNames(file,    line, space, word, beside, result) {
    beside = file; sub(/[^\/]*$/, "", beside)
    while ((getline line <file) > 0) {
        if (line ~ /^#include "/) {
            line = resolved(line, beside)
            if (sub(/^#include "\//, "/", line)) { sub(/".*/, "", line); result = result "\n" line }
        } else if (line ~ /^namespace [a-z]/) space = spaceOf(line)
        else if (line ~ /^using namespace/ && line !~ /[lL]iterals;/) result = result "\nusing in headers"
        else if (line ~ /^using [A-Za-z:]+;/) result = result "\n" space "::" lastOf(line)
        else if (line ~ /^inline const/) result = result "\n" space "::" declared(line)
        else if (line ~ /^(struct|class|enum|union|using) [A-Za-z]/) {
            if (tagged(line)) result = result "\n" tagOf(line, space) "=" tag
            word = declared(line)
            if (word != "") result = result "\n" space "::" word
        }
    }
    close(file)
    return result
}

# Whether a type is a struct or a class has to be said alike where it is declared and where it is defined.
function tagged(line) { return line ~ /^(struct|class) [A-Za-z0-9]+( [^:]*)?( :.*)?;?$/ }
function tagOf(line, space) {
    tag = line
    sub(/ .*/, "", tag)
    sub(/^[a-z]+ /, "", line)
    sub(/[^A-Za-z0-9].*/, "", line)
    return "tag of " space "::" line
}

function lastOf(name) { sub(/;.*/, "", name); sub(/.*[: ]/, "", name); return name }
# Sets places to the folders in which the compiler looks for what the file includes.
function findPlaces(file,    i) {
    placeCount = split(commands[file], places, / -I/)
    searched = ""
    for (i = 2; i <= placeCount; i++) {
        sub(/ .*/, "", places[i])
        places[i] = places[i] "/"
        searched = searched " " places[i]
    }
}

function spaceOf(line) { sub(/^namespace /, "", line); sub(/ .*/, "", line); return line }

function declared(line) {
    if (line ~ /^(struct|class|enum|union) [A-Za-z]/) {
        if (line ~ /^[^{]*;$|::[A-Za-z]+( |$)/) return ""
        sub(/^(enum )?[a-z]+ /, "", line); sub(/[^A-Za-z0-9_].*/, "", line)
        return line
    }
    if (line ~ /^using [A-Za-z0-9]+ =/) { sub(/^using /, "", line); sub(/ .*/, "", line); return line }
    if (line ~ /^(using|namespace|return|template|extern|Q_|QTEST|RENUMBER_TEST)/) return ""
    if (line ~ /^[^=]*\(/) sub(/\(.*/, "", line)
    else sub(/ *([={;]|\[).*/, "", line)
    if (line !~ /[ *&][A-Za-z0-9_]+$/) return ""
    sub(/.*[ *&]/, "", line)
    return line
}

# An #include with the whole name of the file, if it is one of the program's.
function resolved(line, beside,    name, place, i) {
    if (line !~ /^#include "/) return line
    name = line; sub(/^#include "/, "", name); sub(/".*/, "", name)
    for (i = 1; i <= placeCount; i++) {
        place = i > 1 ? places[i] : beside
        if (isThere(place name)) return "#include \"" place name "\""
    }
    return line
}
function isThere(file,    line) {
    if (!(file in there)) { there[file] = (getline line <file) >= 0; close(file) }
    return there[file]
}

# --- What is written --------------------------------------------------------------------------------------------

function write(batch,    source, i, file, flags, n, words, w, own, seen, all, m, types, text, at) {
    source = folder "/" folderOf(members[batch, 1]) "/batch" batch ".cpp"
    text = ""
    all = ""
    if (memberCount[batch] == 1) wrapped[members[batch, 1]] = 0 # its headers are not read before
    for (i = 1; i <= memberCount[batch]; i++) {
        file = members[batch, i]
        own[i] = ""
        flags = commands[file]
        gsub(/\\\\ /, "\001", flags)
        n = split(flags, words, / +/)
        for (w = 2; w <= n; w++) {
            if (words[w] == "-o" || words[w] == "-c") { w++; continue }
            if (words[w] == "-isystem") { words[w + 1] = "-isystem " words[w + 1]; continue }
            if (words[w] ~ /^-D(RENUMBER|SANDBOX|WITH)_/) { own[i] = own[i] words[w] "\n"; continue }
            if (words[w] in seen) continue
            seen[words[w]] = 1
            all = all " " words[w]
        }
        if (memberCount[batch] > 1) text = text includes[file]
    }
    at = gsub(/\n/, "\n", text) # lines so far
    printf "%s", text >source
    for (i = 1; i <= memberCount[batch]; i++) {
        file = members[batch, i]
        m = split(own[i], words, "\n")
        for (w = 1; w < m; w++) { print definition(words[w]) >source; at++ }
        if (wrapped[file]) { printf "#define main main%d\nnamespace batched%d {\n", i, i >source; at += 2 }
        n = split(renamed[file], types, "\n")
        for (w = 1; w < n; w++) { printf "#define %s %s%d\n", types[w], types[w], i >source; at++ }
        print at + 1 "\t" file >(source ".lines")
        at += copy(file, source)
        for (w = 1; w < n; w++) { print "#undef " types[w] >source; at++ }
        if (wrapped[file]) { printf "}\n#undef main\n" >source; at += 2 }
        for (w = 1; w < m; w++) {
            sub(/^-D/, "", words[w])
            sub(/=.*/, "", words[w])
            print "#undef " words[w] >source
            at++
        }
    }
    close(source ".lines")
    close(source)
    print sizes[batch] "\t" source
    gsub("\001", "\\\\ ", all)
    all = all " -Wno-shadow" # of names in other files; the builds' compiler looks at each alone
    printf "%s\n{ \"directory\": \"%s\", \"command\": \"c++%s -c %s\", \"file\": \"%s\" }",
        (batch == 1 ? "[" : ","), directory, all, source, source >database
}

# Returns how many lines it has.
function copy(file, source,    line, beside, count) {
    beside = file; sub(/[^\/]*$/, "", beside)
    findPlaces(file)
    while ((getline line <file) > 0) {
        print resolved(line, beside) >source
        count++
    }
    close(file)
    return count
}

function definition(word) {
    sub(/^-D/, "", word)
    gsub(/\\/, "", word)
    if (sub(/=/, " ", word)) return "#define " word
    return "#define " word " 1"
}
