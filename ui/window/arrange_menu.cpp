// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/arrange_menu.h"

#include "ui/kit/icons.h"
#include "ui/kit/style_sheet.h"

#include <QActionGroup>
#include <QPushButton>

namespace jotscope::ui {

namespace {

const QStringList sortWords = {QStringLiteral("found"), QStringLiteral("newest"), QStringLiteral("expiry"), QStringLiteral("verdict"),
    QStringLiteral("issuer"), QStringLiteral("subject")};
const QStringList groupWords = {QStringLiteral("source"), QStringLiteral("issuer"), QStringLiteral("verdict"), QStringLiteral("none")};

} // namespace

ArrangeMenu::ArrangeMenu(QWidget *parent) : QMenu(parent), m_sorts(new QActionGroup(this)), m_groups(new QActionGroup(this))
{
    const auto fill = [this](QActionGroup *of, const QStringList &texts) {
        for (const QString &text : texts) {
            QAction *action = addAction(text);
            action->setCheckable(true);
            action->setData(int(of->actions().size()));
            of->addAction(action);
        }
        of->actions().constFirst()->setChecked(true);
        connect(of, &QActionGroup::triggered, this, &ArrangeMenu::chosen);
    };
    const auto head = [this](const QString &text) { addAction(text)->setEnabled(false); };
    setTitle(tr("To&kens"));
    head(tr("Sort"));
    fill(m_sorts, {tr("As &found"), tr("&Newest first"), tr("By &expiry"), tr("By &verdict"), tr("By &issuer"), tr("By &subject")});
    addSeparator();
    head(tr("Group"));
    fill(m_groups, {tr("By s&ource"), tr("By iss&uer"), tr("By ver&dict"), tr("Not &at all")});
    addSeparator();
    m_folds = {addAction(tr("Fo&ld all groups")), addAction(tr("Unfold all &groups"))};
    for (const bool isFolded : {true, false})
        connect(m_folds[isFolded ? 0 : 1], &QAction::triggered, this, [this, isFolded] { Q_EMIT foldingWanted(isFolded); });
    setCanFold(false);
}

TokenSort ArrangeMenu::sort() const
{
    return TokenSort(m_sorts->checkedAction()->data().toInt());
}

TokenGroup ArrangeMenu::group() const
{
    return TokenGroup(m_groups->checkedAction()->data().toInt());
}

void ArrangeMenu::setChosen(TokenSort sort, TokenGroup group)
{
    m_sorts->actions()[int(sort)]->setChecked(true);
    m_groups->actions()[int(group)]->setChecked(true);
}

void ArrangeMenu::setCanFold(bool canFold)
{
    for (QAction *action : m_folds)
        action->setEnabled(canFold);
}

QPushButton *ArrangeMenu::makeButton(QWidget *parent)
{
    auto *button = new QPushButton(ui::icon(QStringLiteral("arrange"), Role::Accent), QString(), parent);
    setKind(button, "icon");
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Sort and group the tokens"));
    button->setToolTip(tr("Sort and group the tokens"));
    connect(button, &QPushButton::clicked, this, [this, button] { popup(button->mapToGlobal(QPoint(0, button->height()))); });
    return button;
}

QString wordOf(TokenSort sort)
{
    return sortWords[int(sort)];
}

QString wordOf(TokenGroup group)
{
    return groupWords[int(group)];
}

TokenSort sortNamed(const QString &word)
{
    return TokenSort(qMax(qsizetype(0), sortWords.indexOf(word)));
}

TokenGroup groupNamed(const QString &word)
{
    return TokenGroup(qMax(qsizetype(0), groupWords.indexOf(word)));
}

} // namespace jotscope::ui
