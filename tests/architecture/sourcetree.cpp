// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList skippedFolders{u".git"_s, u"build"_s, u".cache"_s, u"__pycache__"_s,
                                 u"node_modules"_s};

void collect(const QDir &folder, const QString &prefix, QList<SourceFile> &out)
{
    const auto entries = folder.entryInfoList(
        QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &entry : entries) {
        const QString path = prefix + entry.fileName();
        if (entry.isSymLink() || skippedFolders.contains(entry.fileName()))
            continue;
        if (entry.isDir()) {
            collect(QDir(entry.filePath()), path + u'/', out);
            continue;
        }
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        const bool binary = bytes.left(4096).contains('\0') || bytes.startsWith("%PDF");
        out.append({path, binary ? QString() : QString::fromUtf8(bytes)});
    }
}

/// True when the quote at `place` parts digits, as in 10'000.
bool isDigitSeparator(const QString &text, qsizetype place)
{
    qsizetype start = place;
    while (start > 0
           && (text[start - 1].isLetterOrNumber() || text[start - 1] == u'\''
               || text[start - 1] == u'_'))
        --start;
    return start < place && text[start].isDigit();
}

/// Reads C++ just well enough to tell code from comments and quoted text.
QString stripped(const QString &text, bool keepQuoted)
{
    QString out;
    out.reserve(text.size());
    const qsizetype size = text.size();
    const auto copyBreaks = [&](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i) {
            if (text[i] == u'\n')
                out.append(u'\n');
        }
    };
    for (qsizetype i = 0; i < size;) {
        const QChar c = text[i];
        const QChar next = i + 1 < size ? text[i + 1] : QChar();
        if (c == u'/' && next == u'/') {
            const qsizetype end = text.indexOf(u'\n', i);
            i = end < 0 ? size : end;
        } else if (c == u'/' && next == u'*') {
            const qsizetype end = text.indexOf(u"*/"_s, i + 2);
            const qsizetype stop = end < 0 ? size : end + 2;
            out.append(u' ');
            copyBreaks(i, stop);
            i = stop;
        } else if (c == u'"' && i > 0 && text[i - 1] == u'R') {
            const qsizetype bracket = text.indexOf(u'(', i);
            const QString closing =
                u")"_s + text.mid(i + 1, qMax(qsizetype(0), bracket - i - 1)) + u'"';
            const qsizetype end = text.indexOf(closing, i);
            const qsizetype stop = end < 0 ? size : end + closing.size();
            if (keepQuoted) {
                out.append(QStringView(text).mid(i, stop - i));
            } else {
                out.append(u"\"\""_s);
                copyBreaks(i, stop);
            }
            i = stop;
        } else if (c == u'"' || (c == u'\'' && !isDigitSeparator(text, i))) {
            qsizetype end = i + 1;
            while (end < size && text[end] != c && text[end] != u'\n')
                end += text[end] == u'\\' ? 2 : 1;
            const qsizetype stop = qMin(size, end + (end < size && text[end] == c ? 1 : 0));
            if (keepQuoted)
                out.append(QStringView(text).mid(i, stop - i));
            else
                out.append(c).append(c);
            i = stop;
        } else {
            out.append(c);
            ++i;
        }
    }
    return out;
}

} // namespace

QString SourceFile::stem() const
{
    return QFileInfo(path).completeBaseName();
}

QString SourceFile::uncommented() const
{
    return stripped(text, true);
}

QString SourceFile::code() const
{
    return stripped(text, false);
}

SourceTree::SourceTree(const QString &root)
    : m_root(root)
{
    collect(QDir(root), QString(), m_files);
}

QList<SourceFile> SourceTree::sources(const QStringList &folders) const
{
    QList<SourceFile> out;
    std::copy_if(m_files.begin(), m_files.end(), std::back_inserter(out),
                 [&](const SourceFile &file) {
                     return file.isSource()
                         && std::any_of(folders.begin(), folders.end(), [&](const QString &folder) {
                                return file.path.startsWith(folder + u'/');
                            });
                 });
    return out;
}

QStringList SourceTree::foldersOf(const QString &folder) const
{
    QStringList out;
    for (const SourceFile &file : m_files) {
        if (!file.path.startsWith(folder + u'/'))
            continue;
        const QString rest = file.path.mid(folder.size() + 1);
        const qsizetype slash = rest.indexOf(u'/');
        if (slash > 0 && !out.contains(rest.first(slash)))
            out.append(rest.first(slash));
    }
    return out;
}

bool SourceTree::has(const QString &path) const
{
    const QFileInfo info(m_root + u'/' + path);
    if (path.contains(u'*') || path.contains(u'?'))
        return !QDir(info.path()).entryList({info.fileName()}).isEmpty();
    return info.exists();
}

const SourceFile *SourceTree::find(const QString &path) const
{
    const auto it = std::find_if(m_files.begin(), m_files.end(),
                                 [&](const SourceFile &f) { return f.path == path; });
    return it == m_files.end() ? nullptr : &*it;
}

int lineAt(const QString &text, qsizetype place)
{
    return static_cast<int>(QStringView(text).first(place).count(u'\n')) + 1;
}
