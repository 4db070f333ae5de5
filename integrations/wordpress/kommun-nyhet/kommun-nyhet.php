<?php
/**
 * Plugin Name:       Kommun-nyhet
 * Description:       Shows a post as an accessible municipal news article, complete before any script.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       kommun-nyhet
 * Domain Path:       /languages
 *
 * @package KommunNyhet
 */

defined( 'ABSPATH' ) || exit;

const KOMMUN_NYHET_FILE = __FILE__;

require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/meta.php';
require_once __DIR__ . '/includes/facts.php';
require_once __DIR__ . '/includes/dates.php';
require_once __DIR__ . '/includes/share.php';
require_once __DIR__ . '/includes/article.php';

/** Registers the words, the block and the shortcode. */
function kommun_nyhet_init() {
	load_plugin_textdomain( 'kommun-nyhet', false, 'kommun-nyhet/languages' );
	register_block_type( __DIR__ . '/block' );
	wp_set_script_translations( 'kommun-nyhet-article-editor-script', 'kommun-nyhet', __DIR__ . '/languages' );
	add_shortcode( 'kommun_nyhet', 'kommun_nyhet_shortcode' );
}
add_action( 'init', 'kommun_nyhet_init' );

/**
 * [kommun_nyhet id="12" level="1"]: the post with that id, by default the one where the shortcode stands.
 *
 * @param array|string $attributes As WordPress parsed them.
 * @return string
 */
function kommun_nyhet_shortcode( $attributes ) {
	$attributes = shortcode_atts( array( 'id' => 0, 'level' => 2 ), $attributes, 'kommun_nyhet' );
	return kommun_nyhet_article( (int) $attributes['id'], (int) $attributes['level'] );
}

/** The script and the style sheet, on pages that show an article; both may be replaced by a theme's own. */
function kommun_nyhet_enqueue() {
	$url = plugins_url( 'assets/', KOMMUN_NYHET_FILE );
	wp_enqueue_style( 'kommun-nyhet', $url . 'kommun-nyhet.css', array(), '0.1.0' );
	// From 6.3 WordPress reads the strategy; before, any array means the footer.
	wp_enqueue_script( 'kommun-nyhet', $url . 'kommun-nyhet.iife.js', array(), '0.1.0', array( 'strategy' => 'defer', 'in_footer' => true ) );
}
