// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/houserules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSign = 25;

/// True for backticked text that can only be meant as a file or folder of ours.
bool looksLikeAPath(const QString &text)
{
    static const QRegularExpression ending(u"^[\\w./*-]+\\.(h|cpp|sql|json|md|ts|txt|csv|svg|ttf|otf|sh|cmake|xml)$"_s);
    static const QRegularExpression folder(u"^(core|ui|app|tests|resources|translations|installer|cmake)/[\\w./*-]+$"_s);
    return ending.match(text).hasMatch() || folder.match(text).hasMatch();
}

/// Everything the tests of some folders say, names of the files included, in lower case.
QString wordsOfTests(const SourceTree &tree, const QStringList &folders)
{
    QString out;
    for (const SourceFile &file : tree.sources(folders))
        out += file.path.toLower() + u'\n' + file.text.toLower() + u'\n';
    return out;
}

QStringList untested(const SourceTree &tree, const QString &folder, const QRegularExpression &which,
                     const QStringList &testFolders, const QString &sentence)
{
    const QString words = wordsOfTests(tree, testFolders);
    QStringList findings;
    for (const SourceFile &file : tree.sources({folder})) {
        const auto match = which.match(file.path);
        if (!match.hasMatch() || !file.path.endsWith(u".cpp"_s))
            continue;
        const QString word = match.captured(1).toLower();
        if (!word.isEmpty() && !words.contains(word))
            findings.append(file.path + u' ' + sentence.arg(word, testFolders.join(u" or "_s)));
    }
    return findings;
}

} // namespace

QStringList signs::everyRoomHasItsSign(const SourceTree &tree)
{
    static const QRegularExpression quoted(u"`([^`\\n]+)`"_s);
    QStringList rooms;
    for (const QString &top : {u"core"_s, u"ui"_s}) {
        for (const QString &folder : tree.foldersOf(top)) {
            if (!tree.sources({top + u'/' + folder}).isEmpty())
                rooms.append(top + u'/' + folder);
        }
    }
    if (!tree.sources({u"app"_s}).isEmpty())
        rooms.append(u"app"_s);

    QStringList findings;
    for (const QString &room : rooms) {
        const QString path = room + u"/README.md"_s;
        const SourceFile *sign = tree.find(path);
        if (!sign) {
            findings.append(u"%1 has no sign. Write %2 in the manner of core/base/README.md: what lives here, what it may include, what to read first."_s.arg(room, path));
            continue;
        }
        const qsizetype lines = sign->text.count(u'\n');
        if (lines > longestSign)
            findings.append(u"%1 has %2 lines, and %3 is the most: a sign is read in passing."_s.arg(path).arg(lines).arg(longestSign));
        for (const QString &part : {u"What lives here"_s, u"May include"_s, u"Read first"_s, u"Does not belong here"_s}) {
            if (!sign->text.contains(part, Qt::CaseInsensitive))
                findings.append(u"%1 does not say \"%2\"."_s.arg(path, part));
        }
        for (auto it = quoted.globalMatch(sign->text); it.hasNext();) {
            const QString name = it.next().captured(1);
            if (looksLikeAPath(name) && !tree.has(name) && !tree.has(room + u'/' + name))
                findings.append(u"%1 names `%2`, which is gone. Name what replaced it, or drop the line."_s.arg(path, name));
        }
    }
    return findings;
}

QStringList signs::everyDoerHasItsTest(const SourceTree &tree)
{
    static const QRegularExpression importer(u"^core/import/(\\w+?)(?:importer)?\\.cpp$"_s);
    static const QRegularExpression page(u"^ui/\\w+/(\\w+page)\\.cpp$"_s);
    static const QRegularExpression command(u"^app/cli/(\\w*?)(?:commands?|verbs?)?\\.cpp$"_s);
    return untested(tree, u"core/import"_s, importer, {u"tests/import"_s, u"tests/unit/import"_s},
                    u"has no test: nothing in %2 mentions %1."_s)
        + untested(tree, u"ui"_s, page, {u"tests/ui"_s},
                   u"has no test: nothing in %2 mentions %1. Open the page there, empty and filled."_s)
        + untested(tree, u"app/cli"_s, command, {u"tests/cli"_s},
                   u"has no test: nothing in %2 mentions %1. Run the command there as a process."_s);
}
