// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/token_view.h"

#include "language/listed.h"
#include "language/retold.h"
#include "ui/kit/concealed.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/icons.h"
#include "ui/views/notices.h"
#include "ui/views/token_text.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>

#include <utility>

namespace jotscope::ui {

namespace {

QPushButton *iconButton(QAction *action, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setProperty("kind", QStringLiteral("icon"));
    button->setIcon(icon(name, Role::Accent));
    button->setAccessibleName(action->text());
    button->setToolTip(action->toolTip());
    button->setFixedSize(lines(1.45), lines(1.45));
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

TokenView::TokenView(QWidget *parent) : Pane(tr("Token"), parent)
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_text = new TokenText(body);
    m_message = new ElidedLabel(Role::Text, 0.92, false, body);
    m_message->setContentsMargins(12, 2, 12, 2);
    m_message->hide();
    m_notices = new Notices(body);
    column->addWidget(m_text, 1);
    column->addWidget(m_message);
    column->addWidget(m_notices);
    m_layer = new QComboBox(this);
    m_layer->setAccessibleDescription(tr("Which of the tokens in this text"));
    m_layer->setToolTip(tr("Which of the tokens in this text is shown here and under Claims"));
    m_layer->setSizeAdjustPolicy(QComboBox::AdjustToContents); // which are those of each token
    m_layer->hide();
    addBesideTitle(m_layer);
    // What is behind the title says the most important first: cut, it keeps that.
    for (ElidedLabel *label : findChildren<ElidedLabel *>(Qt::FindDirectChildrenOnly))
        label->setElideMode(Qt::ElideRight);
    setBody(body);

    m_copy = new QAction(tr("Copy token"), this);
    m_copy->setToolTip(tr("Copy the selected characters, or the whole token"));
    m_unfold = new QAction(tr("Unfold token"), this);
    m_unfold->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_U));
    m_unfold->setCheckable(true);
    m_unfold->setToolTip(tr("Show every character (Ctrl+U)"));
    addControl(iconButton(m_copy, QStringLiteral("copy"), this));

    connect(m_copy, &QAction::triggered, this, [this] { copy(Copied::Value); });
    connect(m_text, &TokenText::menuWanted, this, &TokenView::popUpMenu);
    connect(m_unfold, &QAction::toggled, m_text, &TokenText::setUnfolded);
    connect(m_text, &TokenText::foldingChanged, this, &TokenView::refreshUnfold);
    connect(m_text, &TokenText::chosen, this, &TokenView::chosen);
    connect(m_text, &TokenText::hovered, this, &TokenView::hovered);
    connect(m_text, &TokenText::flawMet, this, &TokenView::tellFlaw);
    connect(m_layer, &QComboBox::activated, this, [this](int layer) {
        showLayer();
        Q_EMIT layerChosen(layer);
    });
    connect(m_notices, &Notices::linkChosen, this, &TokenView::companionWanted);
    clear();
}

int TokenView::layer() const
{
    return qMax(0, m_layer->currentIndex());
}

void TokenView::setLayer(int layer)
{
    m_layer->setCurrentIndex(layer);
    showLayer();
}

/// A person's choice stays while the same text is judged anew.
void TokenView::fillLayers()
{
    const int before = layer();
    const int count = m_layer->count();
    m_layer->clear();
    for (const Layer &one : m_layers)
        m_layer->addItem(one.title);
    m_layer->setVisible(m_layers.size() > 1);
    const report::Inspection &whole = *m_layers.front().inspection;
    const bool isSame = m_shown == whole.diagnosis.evidence.token.text && count == m_layer->count();
    m_shown = whole.diagnosis.evidence.token.text;
    m_layer->setCurrentIndex(isSame ? before : layerThatCounts(m_layers, whole));
}

/// What came with the token and belongs to it: a proof, an access token, a code, a certificate.
void TokenView::showCompanions(const report::Inspection &inspection)
{
    std::vector<Notice> notices;
    for (const report::Companion &one : inspection.companions) {
        const QString what = one.kind == u"dpop-proof" ? tr("DPoP proof:")
            : one.kind == u"at_hash"                   ? tr("Access token of “at_hash”:")
            : one.kind == u"c_hash"                    ? tr("Code of “c_hash”:")
            : one.kind == u"s_hash"                    ? tr("State of “s_hash”:")
                                                       : tr("Client certificate:");
        QStringList said{one.fits ? tr("the one that came with it fits.") : one.failures.join(u' ')};
        if (!one.unchecked.isEmpty())
            said += tr("Not looked at: %1.").arg(one.unchecked.join(QStringLiteral(", ")));
        notices.push_back({one.fits ? QStringLiteral("ok") : QStringLiteral("fail"), one.fits ? Role::Ok : Role::Fail, what,
            said.join(u' '), one.token > 0 ? tr("Show it") : QString(), one.token});
    }
    m_notices->show(notices);
}

void TokenView::show(const report::Inspection &inspection)
{
    m_layers = layersOf(inspection);
    fillLayers();
    showCompanions(inspection);
    showLayer();
}

void TokenView::followClock(const report::Inspection &inspection)
{
    std::vector<Layer> layers = layersOf(inspection);
    if (layers.size() != m_layers.size() || m_shown != inspection.diagnosis.evidence.token.text)
        return show(inspection);
    m_layers = std::move(layers);
}

void TokenView::showLayer()
{
    const Layer &layer = m_layers[std::size_t(this->layer())];
    const report::Inspection &inspection = *layer.inspection;
    const jose::Token &token = inspection.diagnosis.evidence.token;
    if (m_text->token().text != token.text)
        setUnfolded(m_isWide); // what was unfolded by hand was the one before
    m_text->show(inspection);
    setSummary(layer.about.isEmpty() ? summaryOf(inspection) : layer.about);
    m_firstFlaw = token.flaws.empty() ? QString() : token.flaws.front().message;
    for (const jose::Flaw &flaw : token.flaws) {
        if (flaw.severity == jose::Severity::Fatal) {
            m_firstFlaw = flaw.message;
            break;
        }
    }
    tellFlaw({});
    m_copy->setEnabled(!token.text.isEmpty());
    refreshUnfold();
}

void TokenView::clear()
{
    m_unfold->setChecked(false);
    show({});
    setSummary(tr("Paste a token anywhere in this window"));
}

void TokenView::select(const Selection &selection)
{
    m_text->select(selection);
}

void TokenView::hint(const Selection &selection)
{
    m_text->hint(selection);
}

void TokenView::setUnfolded(bool unfolded)
{
    m_unfold->setChecked(unfolded);
}

QWidget *TokenView::focusStop() const
{
    return body()->isHidden() ? findChild<QPushButton *>() : static_cast<QWidget *>(m_text);
}

void TokenView::setWide(bool wide)
{
    if (std::exchange(m_isWide, wide) != wide)
        setUnfolded(wide);
}

void TokenView::refreshUnfold()
{
    m_unfold->setEnabled(m_text->isFolded() || m_text->isUnfolded());
}

/// "519 characters, complete, no flaws"; then what was cleaned from what was pasted.
QString TokenView::summaryOf(const report::Inspection &inspection) const
{
    const jose::Token &token = inspection.diagnosis.evidence.token;
    const bool isCut = inspection.redaction != report::Redaction::None && inspection.facts;
    QStringList said{tr("%n characters", nullptr, int(isCut ? inspection.facts->characters : token.text.size()))};
    if (token.kind == jose::Kind::Opaque)
        said += token.opaqueHint.isEmpty() ? tr("not a token") : tr("looks like %1").arg(token.opaqueHint);
    else if (token.kind == jose::Kind::Jwe)
        said += tr("encrypted");
    if (isCut && inspection.facts->signatureBytes > 0)
        said += tr("the signature was removed from the record");
    else if (token.flaws.empty() && token.kind != jose::Kind::Opaque)
        said += tr("complete, no flaws");
    else if (token.flaws.size() == 1)
        said += tr("one flaw");
    else if (!token.flaws.empty())
        said += tr("%n flaws", nullptr, int(token.flaws.size()));
    QString summary = listed(said);
    if (!inspection.sighting.cleaned.isEmpty())
        summary += tr("; %1 removed").arg(listed(retold(inspection.sighting.cleaned)));
    return summary;
}

/// Below the text stands the flaw at the caret or under the pointer, else the gravest: nothing shows on hover only.
void TokenView::tellFlaw(const QString &message)
{
    const QString shown = message.isEmpty() ? m_firstFlaw : message;
    m_message->setVisible(!shown.isEmpty());
    m_message->setFullText(shown);
}

bool TokenView::copy(Copied)
{
    const QByteArray part = m_text->selectedText();
    const QByteArray &text = part.isEmpty() ? m_text->token().text : part;
    if (!text.isEmpty())
        copySecret(text);
    return !text.isEmpty();
}

void TokenView::popUpMenu(const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isPart = !m_text->selectedText().isEmpty();
    QAction *copy = menu->addAction(isPart ? tr("&Copy the selected characters") : tr("&Copy token"));
    QAction *all = menu->addAction(tr("Select &all"));
    menu->addSeparator();
    QAction *unfold = menu->addAction(tr("&Unfold token"));
    copy->setShortcut(QKeySequence::Copy);
    all->setShortcut(QKeySequence::SelectAll);
    unfold->setShortcut(m_unfold->shortcut());
    for (QAction *action : {copy, all, unfold})
        action->setShortcutContext(Qt::WidgetShortcut); // shown here; the keys are heard elsewhere
    copy->setEnabled(m_copy->isEnabled());
    all->setEnabled(m_copy->isEnabled());
    unfold->setEnabled(m_unfold->isEnabled());
    unfold->setCheckable(true);
    unfold->setChecked(m_unfold->isChecked());
    connect(copy, &QAction::triggered, m_copy, &QAction::trigger);
    connect(all, &QAction::triggered, m_text, &TokenText::selectAll);
    connect(unfold, &QAction::triggered, m_unfold, &QAction::trigger);
    menu->popup(global);
}

} // namespace jotscope::ui
