// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings_dialog.h"

#include "keys/kept_files.h"
#include "keys/key_cache.h"
#include "report/blanks.h"
#include "ui/kit/flow_label.h"
#include "ui/kit/style_sheet.h"
#include "ui/kit/theme.h"
#include "ui/window/action_button.h"
#include "ui/window/actions.h"
#include "ui/window/session.h"
#include "ui/window/settings_hosts.h"
#include "ui/window/settings_page.h"

#include <QAction>
#include <QActionGroup>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QTimeZone>
#include <QUrl>

namespace jotscope::ui {

namespace {

constexpr int leastZoom = 80;
constexpr int mostZoom = 200;
constexpr int zoomStep = 10;

/// The choices of a menu as a combo box, both ways.
void addGroup(SettingsPage *page, const QString &name, QActionGroup *group, const QString &about = {})
{
    QStringList choices;
    for (const QAction *action : group->actions())
        choices += plainWords(action);
    QComboBox *combo = page->addChoice(name, choices, int(group->actions().indexOf(group->checkedAction())), about);
    QObject::connect(combo, &QComboBox::activated, group, [group](int index) {
        if (QAction *action = group->actions().value(index); action && !action->isChecked())
            action->trigger();
    });
    QObject::connect(group, &QActionGroup::triggered, combo,
        [combo, group](QAction *action) { combo->setCurrentIndex(int(group->actions().indexOf(action))); });
}

QPushButton *button(const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setAutoDefault(false);
    made->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return made;
}

QString proxyInWords(const QString &kept)
{
    if (kept.isEmpty())
        return SettingsDialog::tr("As the desktop does.");
    return kept == u"none" ? SettingsDialog::tr("Directly, without a proxy.") : report::plain(kept);
}

QString sizeOf(const keys::KeptFiles &kept)
{
    if (kept.sources == 0)
        return SettingsDialog::tr("Nothing is kept.");
    return SettingsDialog::tr("%n sources, %1", nullptr, kept.sources).arg(QLocale().formattedDataSize(kept.octets));
}

} // namespace

SettingsDialog::SettingsDialog(const SettingsGround &ground, QWidget *parent)
    : QDialog(parent), m_ground(ground), m_sections(new QListWidget(this)), m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Settings"));
    setKind(m_sections, "field");
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addSection(tr("Appearance"), appearance());
    addSection(tr("Times"), times());
    addSection(tr("Network"), network());
    addSection(tr("Privacy"), privacy());
    addSection(tr("Files"), files());
    connect(m_sections, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(m_sections);
    sides->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addLayout(sides, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    goTo(0);
    fitSections();
    m_sections->setFocus();
    resize(QSize(lines(44), lines(30)).boundedTo(screen()->availableSize() * 9 / 10));
}

void SettingsDialog::addSection(const QString &title, QWidget *page)
{
    m_sections->addItem(title);
    m_pages->addWidget(page);
}

void SettingsDialog::goTo(int section)
{
    m_sections->setCurrentRow(section);
}

/// As wide as its longest word, each with room for a finger.
void SettingsDialog::fitSections()
{
    giveRoom(m_sections);
    m_sections->setFixedWidth(m_sections->sizeHintForColumn(0) + 2 * m_sections->frameWidth() + lines(1.2));
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange) // later, when the list has its new font too
        QMetaObject::invokeMethod(this, &SettingsDialog::fitSections, Qt::QueuedConnection);
}

void SettingsDialog::change(const std::function<void(Preferences &)> &how)
{
    how(m_ground.preferences);
    Q_EMIT preferencesChanged(m_ground.preferences);
}

QWidget *SettingsDialog::appearance()
{
    auto *page = new SettingsPage(tr("Appearance"), m_pages);
    addGroup(page, tr("Language"), m_ground.actions->language, tr("Changes when Jotscope starts again."));
    addGroup(page, tr("Colours"), m_ground.actions->colours);
    QStringList percents;
    for (int percent = leastZoom; percent <= mostZoom; percent += zoomStep)
        percents += tr("%1 %").arg(percent);
    QComboBox *zoom = page->addChoice(tr("Zoom"), percents, (m_ground.zoom - leastZoom) / zoomStep);
    connect(zoom, &QComboBox::activated, this, [this](int index) { Q_EMIT zoomChosen(leastZoom + index * zoomStep); });
    auto *still = new QCheckBox(m_ground.actions->reduceMotion->text(), page);
    still->setChecked(m_ground.actions->reduceMotion->isChecked());
    page->add(still, tr("Nothing fades or draws itself. Where the desktop asks for that, it is so anyway."));
    connect(still, &QCheckBox::toggled, m_ground.actions->reduceMotion, &QAction::setChecked);
    connect(m_ground.actions->reduceMotion, &QAction::toggled, still, &QCheckBox::setChecked);
    page->end();
    return page;
}

QWidget *SettingsDialog::times()
{
    auto *page = new SettingsPage(tr("Times"), m_pages);
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    QComboBox *shown = page->addChoice(tr("Times are shown in"), {tr("UTC"), tr("the time zone of this computer (%1)").arg(zone)},
        m_ground.actions->utc->isChecked() ? 0 : 1);
    connect(shown, &QComboBox::activated, m_ground.actions->utc, [utc = m_ground.actions->utc](int index) { utc->setChecked(index == 0); });
    std::vector<std::optional<int>> leeways{std::nullopt, 0, 3, 30, 60, 120, 300};
    const std::optional<int> now = m_ground.session->leeway();
    if (std::find(leeways.begin(), leeways.end(), now) == leeways.end())
        leeways.push_back(now);
    QStringList words;
    for (const std::optional<int> &one : leeways)
        words += one ? tr("%1 s").arg(*one) : tr("As each environment says");
    QComboBox *leeway = page->addChoice(tr("Leeway"), words, int(std::find(leeways.begin(), leeways.end(), now) - leeways.begin()),
        tr("How far a clock may be off before a time counts as passed, in every environment. It is kept for the next start; beside the "
           "timeline it is chosen for this run alone."));
    connect(leeway, &QComboBox::activated, this,
        [this, leeways](int index) { change([&leeways, index](Preferences &kept) { kept.leeway = leeways[std::size_t(index)]; }); });
    page->end();
    return page;
}

QWidget *SettingsDialog::network()
{
    auto *page = new SettingsPage(tr("Network"), m_pages);
    auto *hosts = new SettingsHosts(m_ground.session, page);
    page->add(tr("Approved hosts"), hosts);
    connect(hosts, &SettingsHosts::problemMet, this, [this](const QString &why) { Q_EMIT problemMet(tr("Not all was forgotten."), why); });
    auto *proxy = new QWidget(page);
    auto *row = new QHBoxLayout(proxy);
    row->setContentsMargins(0, 0, 0, 0);
    m_proxy = new FlowLabel(1.0, proxy);
    setProxy(m_ground.proxy);
    auto *choose = button(m_ground.actions->proxy->text(), proxy);
    row->addWidget(choose);
    row->addWidget(m_proxy, 1, Qt::AlignVCenter);
    proxy->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(choose, &QPushButton::clicked, m_ground.actions->proxy, &QAction::trigger);
    page->add(tr("Proxy"), proxy);
    auto *offline = new QCheckBox(tr("Start o&ffline"), page);
    offline->setChecked(m_ground.preferences.startsOffline);
    page->add(offline, tr("Nobody is asked until Online is switched on. Tokens are decoded all the same."));
    connect(offline, &QCheckBox::toggled, this, [this](bool isOn) { change([isOn](Preferences &kept) { kept.startsOffline = isOn; }); });
    page->end();
    return page;
}

void SettingsDialog::setProxy(const QString &kept)
{
    m_proxy->setFlow({}, proxyInWords(kept));
}

QWidget *SettingsDialog::privacy()
{
    auto *page = new SettingsPage(tr("Privacy"), m_pages);
    const std::vector<std::chrono::seconds> times{
        std::chrono::seconds(30), std::chrono::minutes(1), std::chrono::minutes(5), std::chrono::seconds(0)};
    const auto now = std::find(times.begin(), times.end(), m_ground.preferences.secretsStay);
    QComboBox *stay = page->addChoice(tr("Copied tokens and secrets leave the clipboard"),
        {tr("after 30 seconds"), tr("after a minute"), tr("after 5 minutes"), tr("never by themselves")},
        now == times.end() ? 1 : int(now - times.begin()),
        tr("Unless never, also when Jotscope ends. What another program has copied since stays."));
    connect(stay, &QComboBox::activated, this,
        [this, times](int index) { change([&times, index](Preferences &kept) { kept.secretsStay = times[std::size_t(index)]; }); });
    const QString folder = keys::KeyCache::usualFolder();
    auto *kept = new QWidget(page);
    auto *row = new QHBoxLayout(kept);
    row->setContentsMargins(0, 0, 0, 0);
    auto *size = new FlowLabel(1.0, kept);
    size->setFlow({}, sizeOf(keys::keptFiles(folder)));
    auto *forget = button(tr("&Forget them"), kept);
    forget->setEnabled(keys::keptFiles(folder).sources > 0);
    row->addWidget(forget);
    row->addWidget(size, 1, Qt::AlignVCenter);
    kept->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    page->add(tr("Published keys that are kept for the next start"), kept,
        tr("They are no secrets, but name the issuers that were asked. With them goes what is known of when each key came and went."));
    connect(forget, &QPushButton::clicked, this, [this, folder, size, forget] {
        const keys::KeptFiles left = keys::forgetKeptFiles(folder);
        if (!m_ground.session->isDemo())
            m_ground.session->inspector()->setKeyCache(std::make_shared<keys::KeyCache>(folder));
        size->setFlow({}, sizeOf(left));
        m_sections->setFocus(Qt::OtherFocusReason);
        forget->setEnabled(left.sources > 0);
    });
    page->end();
    return page;
}

QWidget *SettingsDialog::files()
{
    auto *page = new SettingsPage(tr("Files"), m_pages);
    const QFileInfo file(m_ground.environmentsFile);
    auto *path = new QLineEdit(QDir::toNativeSeparators(file.absoluteFilePath()), page);
    path->setReadOnly(true);
    path->setCursorPosition(0);
    path->setAccessibleName(tr("Environments file"));
    page->add(tr("Environments file"), path, file.exists() ? QString() : tr("It does not exist yet."));
    auto *open = button(tr("&Open its folder"), page);
    open->setEnabled(file.absoluteDir().exists());
    connect(open, &QPushButton::clicked, this, [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath())); });
    auto *row = new QWidget(page);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(open);
    line->addStretch();
    page->add(row);
    page->addText(tr("It holds no secrets, only where each one is. The menu Environments opens another one."));
    page->end();
    return page;
}

} // namespace jotscope::ui
