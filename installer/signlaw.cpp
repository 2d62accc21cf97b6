// SPDX-License-Identifier: GPL-3.0-or-later
// Signs files of the law for those who publish them; docs/developer.md tells how. Not installed with the program.
#include "core/secrets/signature.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <cstdio>

namespace {

int fail(const QString &message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    return 1;
}

/// Writes a file of our own; a secret one is for its owner only.
bool write(const QString &name, const QByteArray &bytes, bool secret)
{
    QSaveFile file(name);
    return file.open(QIODevice::WriteOnly)
        && (!secret || file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        && file.write(bytes) == bytes.size() && file.commit();
}

QByteArray read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int makeKeys(const QString &name, const QString &owner)
{
    if (QFile::exists(name + QStringLiteral(".secret")))
        return fail(QStringLiteral("%1.secret is there already; it is not overwritten.").arg(name));
    const auto pair = secrets::makeSigningPair();
    if (!pair)
        return fail(pair.error().message);
    const QByteArray line = pair->open + ' ' + owner.toUtf8() + '\n';
    if (!write(name + QStringLiteral(".secret"), pair->secret + '\n', true)
        || !write(name + QStringLiteral(".pub"), line, false))
        return fail(QStringLiteral("The keys cannot be written to %1.").arg(name));
    std::printf("%s", line.constData());
    return 0;
}

int sign(const QString &key, const QString &name)
{
    const QByteArray bytes = read(name);
    if (bytes.isEmpty())
        return fail(QStringLiteral("%1 cannot be read.").arg(name));
    const auto signature = secrets::signBytes(bytes, read(key));
    if (!signature)
        return fail(signature.error().message);
    return write(name + QStringLiteral(".sig"), *signature + '\n', false)
        ? 0
        : fail(QStringLiteral("%1.sig cannot be written.").arg(name));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = app.arguments().mid(1);
    if (words.size() == 3 && words[0] == u"keys")
        return makeKeys(words[1], words[2]);
    if (words.size() == 3 && words[0] == u"sign")
        return sign(words[1], words[2]);
    std::fprintf(stderr,
                 "sign-law keys NAME OWNER    makes NAME.secret (keep it) and NAME.pub\n"
                 "sign-law sign NAME.secret FILE    writes FILE.sig\n");
    return 2;
}
