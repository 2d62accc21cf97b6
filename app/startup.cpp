// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

namespace startup {

void name(QCoreApplication &app)
{
    app.setOrganizationName(QStringLiteral("Kravbok"));
    app.setApplicationName(QStringLiteral("kravbok"));
    app.setApplicationVersion(QStringLiteral(KRAVBOK_VERSION));
    // Language and format are two settings: figures and dates are Norwegian in every language.
    QLocale::setDefault(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
}

void preferOffscreen()
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

namespace {

/// What Qt has to say about the surroundings is for a developer who asks for it.
void onlyTrouble(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool wanted = type == QtCriticalMsg || type == QtFatalMsg || !qEnvironmentVariableIsEmpty("KRAVBOK_LOG");
    if (!wanted)
        return;
    std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

} // namespace

void quiet()
{
    qInstallMessageHandler(onlyTrouble);
}

void installLanguage(QCoreApplication &app, const QString &language)
{
    const auto old = app.findChildren<QTranslator *>(QStringLiteral("kravbok"), Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : old)
        delete translator;
    QStringList wanted{language};
    if (language == u"nn")
        wanted.prepend(QStringLiteral("nb"));
    for (const QString &code : wanted) {
        for (const QString &set : {QStringLiteral("qtbase_"), QStringLiteral("kravbok_")}) {
            auto *translator = new QTranslator(&app);
            translator->setObjectName(QStringLiteral("kravbok"));
            if (translator->load(QStringLiteral(":/i18n/") + set + code))
                app.installTranslator(translator);
            else
                delete translator;
        }
    }
}

} // namespace startup
