// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/apply.h"
#include "ui/theme/colours.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using theme::Role;
using theme::Scheme;

/// Colours can be read in both schemes, and follow from the palette alone.
class ThemeTest : public QObject
{
    Q_OBJECT
private slots:
    void inkCanBeReadOnItsGround_data();
    void inkCanBeReadOnItsGround();
    void aBadgeCanBeReadInEveryTone_data();
    void aBadgeCanBeReadInEveryTone();
    void aPaletteTellsItsOwnLightness();
    void theSystemsSchemeFollowsTheDesktop();
    void typeSizesFollowTheBase();
};

namespace {

QPalette paletteOf(Scheme scheme)
{
    return theme::palette(scheme, QPalette());
}

/// Relative luminance by WCAG 2.1.
double luminance(const QColor &colour)
{
    const auto channel = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (qMax(one, other) + 0.05) / (qMin(one, other) + 0.05);
}

struct Pair
{
    const char *name;
    Role ink;
    Role ground;
};

const std::vector<Pair> pairs{
    {"text on the window", Role::Ink, Role::Canvas},
    {"text on a card", Role::Ink, Role::Surface},
    {"text on a raised area", Role::Ink, Role::Raised},
    {"text in a chosen row", Role::Ink, Role::AccentSoft},
    {"text in a hovered row", Role::Ink, Role::Line2},
    {"text in a row to look at", Role::Ink, Role::WarnSoft},
    {"text in a row that fails", Role::Ink, Role::BadSoft},
    {"second text on the window", Role::Ink2, Role::Canvas},
    {"second text on a card", Role::Ink2, Role::Surface},
    {"second text in a chosen row", Role::Ink2, Role::AccentSoft},
    {"quiet text on the window", Role::Ink3, Role::Canvas},
    {"quiet text on a card", Role::Ink3, Role::Surface},
    {"a link on a card", Role::Accent, Role::Surface},
    {"a link on the window", Role::Accent, Role::Canvas},
    {"the primary button", Role::AccentInk, Role::Accent},
    {"good news on a card", Role::Ok, Role::Surface},
    {"a warning on a card", Role::Warn, Role::Surface},
    {"a fault on a card", Role::Bad, Role::Surface},
    {"a legal step on a card", Role::Law, Role::Surface},
    {"the sidebar", Role::SideInk, Role::Side},
    {"the place one is at", Role::SideStrong, Role::SideOn},
    {"the brand", Role::SideStrong, Role::Side},
};

} // namespace

void ThemeTest::inkCanBeReadOnItsGround_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const QPalette palette = paletteOf(scheme);
        for (const Pair &pair : pairs)
            QTest::addRow("%s, %s", pair.name, scheme == Scheme::Dark ? "dark" : "light") << theme::colour(palette, pair.ink) << theme::colour(palette, pair.ground);
    }
}

void ThemeTest::inkCanBeReadOnItsGround()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(u"%1 on %2 is %3 to 1"_s.arg(ink.name(), ground.name()).arg(contrast(ink, ground))));
}

void ThemeTest::aBadgeCanBeReadInEveryTone_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<int>("tone");
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Ok, Tone::Warn, Tone::Bad, Tone::Law})
            QTest::addRow("tone %d, %s", static_cast<int>(tone), scheme == Scheme::Dark ? "dark" : "light") << static_cast<int>(scheme) << static_cast<int>(tone);
    }
}

void ThemeTest::aBadgeCanBeReadInEveryTone()
{
    QFETCH(int, scheme);
    QFETCH(int, tone);
    const QPalette palette = paletteOf(static_cast<Scheme>(scheme));
    const double found = contrast(theme::toneInk(palette, static_cast<Tone>(tone)), theme::toneSoft(palette, static_cast<Tone>(tone)));
    QVERIFY2(found >= 4.5, qPrintable(u"%1 to 1"_s.arg(found)));
}

void ThemeTest::aPaletteTellsItsOwnLightness()
{
    QVERIFY(theme::isDark(paletteOf(Scheme::Dark)));
    QVERIFY(!theme::isDark(paletteOf(Scheme::Light)));
    QVERIFY(theme::colour(paletteOf(Scheme::Dark), Role::Ink) != theme::colour(paletteOf(Scheme::Light), Role::Ink));
}

void ThemeTest::theSystemsSchemeFollowsTheDesktop()
{
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(20, 20, 20));
    QVERIFY(theme::isDark(theme::palette(Scheme::System, dark)));
    QPalette light;
    light.setColor(QPalette::Window, QColor(240, 240, 240));
    QVERIFY(!theme::isDark(theme::palette(Scheme::System, light)));
}

void ThemeTest::typeSizesFollowTheBase()
{
    QFont small;
    small.setPixelSize(13);
    QFont large;
    large.setPixelSize(26);
    QVERIFY(theme::title(large).pixelSize() > theme::title(small).pixelSize());
    QVERIFY(theme::title(small).pixelSize() > theme::small(small).pixelSize());
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
