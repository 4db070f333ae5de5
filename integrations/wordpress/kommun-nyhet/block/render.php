<?php
/**
 * The block: the post that was chosen, else the one where it stands.
 *
 * @var array    $attributes The block's.
 * @var WP_Block $block      The block.
 *
 * @package KommunNyhet
 */

defined( 'ABSPATH' ) || exit;

$kommun_nyhet_post = $attributes['postId'] ? $attributes['postId'] : ( $block->context['postId'] ?? 0 );
// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- templates/article.php escapes.
echo kommun_nyhet_article( (int) $kommun_nyhet_post, (int) $attributes['level'] );
