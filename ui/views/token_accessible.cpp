// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/token_rows.h"
#include "ui/views/token_text.h"

#include <QAccessibleWidget>

namespace jotscope::ui {

namespace {

/// The viewer for assistive technology: all characters, the caret, extents. Offsets are octets, which are UTF-16 units too: a character
/// that is no ASCII is spoken octet by octet, as its boxed code is drawn.
class TokenAccessible : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit TokenAccessible(TokenText *view) : QAccessibleWidget(view, QAccessible::EditableText), m_view(view) { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Value ? text(0, qMin(characterCount(), 10'000)) : QAccessibleWidget::text(type);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    void selection(int index, int *begin, int *end) const override
    {
        const bool any = index == 0 && selectionCount() > 0;
        *begin = any ? int(qMin(m_view->anchor(), m_view->caret())) : 0;
        *end = any ? int(qMax(m_view->anchor(), m_view->caret())) : 0;
    }
    int selectionCount() const override { return m_view->anchor() == m_view->caret() ? 0 : 1; }
    void addSelection(int begin, int end) override { m_view->setSelected(begin, end); }
    void removeSelection(int) override { m_view->setCaret(m_view->caret()); }
    void setSelection(int, int begin, int end) override { m_view->setSelected(begin, end); }
    int cursorPosition() const override { return int(m_view->caret()); }
    void setCursorPosition(int position) override { m_view->setCaret(position); }
    QString text(int begin, int end) const override { return QString::fromLatin1(m_view->token().text.mid(begin, end - begin)); }
    int characterCount() const override { return int(m_view->token().text.size()); }
    QRect characterRect(int offset) const override
    {
        const QRect where = m_view->rectOf(offset);
        return where.isEmpty() ? where : QRect(m_view->viewport()->mapToGlobal(where.topLeft()), where.size());
    }
    int offsetAtPoint(const QPoint &point) const override { return int(m_view->offsetAt(m_view->viewport()->mapFromGlobal(point))); }
    void scrollToSubstring(int begin, int) override { m_view->setCaret(begin); }
    QString attributes(int offset, int *begin, int *end) const override
    {
        *begin = offset;
        *end = offset + 1;
        return {};
    }

private:
    TokenText *m_view;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<TokenText *>(object);
    return view ? new TokenAccessible(view) : nullptr;
}

} // namespace

void installTokenAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace jotscope::ui
