// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

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
