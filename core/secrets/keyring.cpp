// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keyring.h"

#include <QCoreApplication>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace secrets::keyring {

namespace {

const QString service = QStringLiteral("Kravbok");
// A keyring daemon that never answers (a prompt nobody sees) must not hold a program for ever.
constexpr int patienceMs = 60'000;

Error failed(const QString &why)
{
    //: %1 is what the system's keyring answered
    return {
        ErrorKind::Environment,
        QCoreApplication::translate(
            "secrets",
            "The system's keyring cannot be used (%1). Unlock it, or set KRAVBOK_PASSWORD to keep the key in a file behind that passphrase.")
            .arg(why)};
}

/// Starts a job and answers once, on its end or after the patience has run out.
template <typename Job, typename Answer>
void start(Job *job, QObject *context, Answer answer)
{
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    auto *patience = new QTimer(job);
    patience->setSingleShot(true);
    QObject::connect(patience, &QTimer::timeout, context, [job, answer] {
        QObject::disconnect(job, &QKeychain::Job::finished, nullptr, nullptr);
        answer(job, QCoreApplication::translate("secrets", "it did not answer within a minute"));
        job->deleteLater();
    });
    QObject::connect(job, &QKeychain::Job::finished, context, [job, patience, answer] {
        patience->stop();
        answer(job, job->error() == QKeychain::NoError ? QString() : job->errorString());
        job->deleteLater();
    });
    QObject::connect(context, &QObject::destroyed, job, &QObject::deleteLater);
    patience->start(patienceMs);
    job->start();
}

} // namespace

void read(const QString &name, QObject *context, GotKey done)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(name);
    start(job, context, [done](QKeychain::ReadPasswordJob *finished, const QString &fault) {
        if (finished->error() == QKeychain::EntryNotFound)
            return done(std::optional<Key>());
        if (!fault.isEmpty())
            return done(failed(fault));
        Key key(QByteArray::fromBase64(finished->textData().toLatin1()));
        if (!key.isValid())
            return done(failed(QCoreApplication::translate("secrets", "the entry is no key")));
        done(std::optional<Key>(std::move(key)));
    });
}

void write(const QString &name, const Key &key, QObject *context, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(name);
    // As text: some backends show entries to the user and keep text only.
    job->setTextData(QString::fromLatin1(key.bytes().toBase64()));
    start(job, context, [done](QKeychain::Job *, const QString &fault) {
        done(fault.isEmpty() ? Result<void>() : Result<void>(failed(fault)));
    });
}

void remove(const QString &name, QObject *context, Done done)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(name);
    start(job, context, [done](QKeychain::Job *finished, const QString &fault) {
        const bool fine = fault.isEmpty() || finished->error() == QKeychain::EntryNotFound;
        done(fine ? Result<void>() : Result<void>(failed(fault)));
    });
}

void probe(QObject *context, Done done)
{
    const QString name = QStringLiteral("probe");
    auto key = Key::random();
    if (!key)
        return done(key.error());
    const QByteArray wanted = key->bytes();
    write(name, *key, context, [name, context, done, wanted](Result<void> written) {
        if (!written)
            return done(written);
        read(name, context, [name, context, done, wanted](Result<std::optional<Key>> found) {
            if (!found)
                return done(found.error());
            const bool same = found->has_value() && (*found)->bytes() == wanted;
            remove(name, context, [done, same](Result<void> removed) {
                done(same ? removed
                          : Result<void>(failed(QCoreApplication::translate(
                              "secrets", "what was written did not come back"))));
            });
        });
    });
}

} // namespace secrets::keyring
