// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace jotscope::ui {

class TokenListModel;

/// The list of tokens. Where a row lies is reckoned from how many rows and headings stand before it: nothing is laid out, so that a
/// million rows appear as fast as ten. (A QListView, for its keys and for assistive technology.)
class TokenRowsView : public QListView {
    Q_OBJECT
public:
    explicit TokenRowsView(TokenListModel *model, QWidget *parent = nullptr);

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void keyboardSearch(const QString &typed) override { Q_EMIT typedOver(typed); }

    /// The token at the top, and how far it is scrolled out: what is to stay when rows come or go.
    struct Anchor {
        int id = 0; ///< 0: the list stands at its begin
        int above = 0;
    };
    Anchor anchor() const;
    void restore(const Anchor &anchor);
    QSize viewportSizeHint() const override;

Q_SIGNALS:
    void typedOver(const QString &text); ///< somebody types on the list
    void folded();                       ///< a group, or unfolded it

protected:
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isPassedOver(int row) const; ///< by the arrows: a heading over tokens that are in sight
    void fold(int row, bool isFolded);
    bool foldByKey(int key);
    bool foldByClick(const QMouseEvent *event);
    int topOf(int row) const; ///< in the whole list
    int rowAt(int y) const;
    int whole() const; ///< height of all rows

    TokenListModel *m_model;
};

} // namespace jotscope::ui
