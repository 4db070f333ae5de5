<?php
/**
 * Leaves nothing behind: the option, and the custom fields of every post, on every site of a network.
 *
 * @package KommunNyhet
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/meta.php';

foreach ( is_multisite() ? get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) : array( 0 ) as $kommun_nyhet_site ) {
	if ( $kommun_nyhet_site ) {
		switch_to_blog( $kommun_nyhet_site );
	}
	delete_option( 'kommun_nyhet' );
	array_map( 'delete_post_meta_by_key', KOMMUN_NYHET_META );
	if ( $kommun_nyhet_site ) {
		restore_current_blog();
	}
}
