// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/startup.h"
#include "core/calendar/dateformat.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    startup::name(app);

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Kravbok"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{QStringLiteral("workspace"), QStringLiteral("The folder to work in."), QStringLiteral("DIR")},
                       {QStringLiteral("creditor"), QStringLiteral("Id or organisation number."), QStringLiteral("ID")},
                       {QStringLiteral("today"), QStringLiteral("The program's day, in a rehearsal."), QStringLiteral("YYYY-MM-DD")},
                       {QStringLiteral("lang"), QStringLiteral("nb, nn or en."), QStringLiteral("LANG")},
                       {QStringLiteral("scheme"), QStringLiteral("light, dark or system."), QStringLiteral("SCHEME")},
                       {QStringLiteral("page"), QStringLiteral("The page to begin at."), QStringLiteral("PAGE")},
                       {QStringLiteral("id"), QStringLiteral("What the page shows."), QStringLiteral("ID")},
                       {QStringLiteral("detail"), QStringLiteral("A step, a tab, a search: as the page understands it."), QStringLiteral("WORD")},
                       {QStringLiteral("shot"), QStringLiteral("Save a picture of the window and end."), QStringLiteral("FILE")}});
    parser.process(app);

    Application::Wish wish;
    wish.place.workspace = parser.value(QStringLiteral("workspace"));
    wish.place.creditor = parser.value(QStringLiteral("creditor"));
    wish.place.language = parser.value(QStringLiteral("lang"));
    if (parser.isSet(QStringLiteral("today"))) {
        const auto day = parse::isoDate(parser.value(QStringLiteral("today")));
        if (!day) {
            qCritical("%s", qUtf8Printable(day.error().message));
            return 2;
        }
        wish.place.today = *day;
    }
    wish.scheme = parser.value(QStringLiteral("scheme"));
    wish.page = parser.value(QStringLiteral("page"));
    wish.id = parser.value(QStringLiteral("id")).toLongLong();
    wish.detail = parser.value(QStringLiteral("detail"));
    wish.shot = parser.value(QStringLiteral("shot"));
    Application application(app, std::move(wish));
    application.start();
    return app.exec();
}
